import { randomUUID } from 'node:crypto'

import { test as base } from 'playwright/test'

import { database } from '#lib/database/database.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept-interest.ts'
import { keepNotices, noticeHash } from '#lib/outbox/notices.ts'
import { settings } from '#lib/settings/settings.ts'

import { makeFolder, makeKeys } from '../house/start-house.ts'

/** A worker process of its own with a real store in a folder of its own: settings are read once in a process. */
export const test = base.extend<object, { moreSettings: Record<string, string>; store: string }>({
  moreSettings: [{}, { scope: 'worker', option: true }],
  store: [
    async ({ moreSettings }, use) => {
      const folder = await makeFolder()
      Object.assign(process.env, {
        PUBLIC_URL: 'http://127.0.0.1:3000',
        VITEC_BASE_URL: 'http://127.0.0.1:9',
        VITEC_CREDENTIALS: 'sandbox:sandbox',
        OFFICES_FILE: 'tests/sandbox/offices.json',
        TRUSTED_PROXY_HOPS: '0',
        SECRET_KEYS: makeKeys(),
        DATABASE_URL: `file:${folder.path}/intresse.db`,
        ...moreSettings,
      })
      await keepNotices()
      await use(folder.path)
      await database().close()
      await folder.remove()
    },
    { scope: 'worker', auto: true },
  ],
})

export { expect } from 'playwright/test'

/** Stores an interest of a visitor nobody else has. @returns its receipt's id. */
export async function accept({
  office = 'ekbacken',
  now = new Date(),
  nonce = randomUUID() as string | null,
  note = randomUUID() as string,
} = {}) {
  const entry = findOffice(office)
  const [key] = settings().SECRET_KEYS
  if (!entry || !key) throw new Error('expected an office and a key')

  const accepted = await acceptInterest(
    {
      interest: {
        office,
        estateId: 'OBJ11385_1395932274',
        locale: 'sv',
        person: {
          firstName: 'Alva',
          lastName: 'Ek',
          telePhone: undefined,
          workPhone: undefined,
          personalIdentityNumber: undefined,
        },
        address: undefined,
        email: { emailAddress: 'alva@exempel.example', emailAddress2: undefined },
        presentAccommodation: undefined,
        interestNote: note,
        gdprApproval: true,
        wishAdvertising: undefined,
      },
      token: { nonce, raw: 'page', key },
      noticeHash: noticeHash(entry, 'sv'),
    },
    now,
  )
  if (accepted.outcome !== 'accepted') throw new Error('expected it to be accepted')

  return accepted.receipt.receiptId
}

/** The row as it is. */
export async function rowOf(receiptId: string) {
  const [row] = await database().read({
    sql: 'select * from interests where receipt_id = $receiptId',
    values: { receiptId },
  })

  return row ?? null
}

export async function change(
  receiptId: string,
  set: string,
  values: Record<string, string | null> = {},
) {
  await database().write([
    {
      sql: `update interests set ${set} where receipt_id = $receiptId`,
      values: { receiptId, ...values },
    },
  ])
}
