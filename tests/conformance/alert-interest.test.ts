import { claimMessages } from '#lib/alerts/claim-messages.ts'
import { sendDue } from '#lib/alerts/worker.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { sv } from '#lib/language/sv.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { seal } from '#lib/outbox/privacy/seal.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import {
  hold,
  messages,
  minutesAfter,
  NIGHT,
  OFFICE,
  watch,
  watchAndTell,
} from '../support/stores/alerts.ts'
import { accept, change, rowOf } from '../support/stores/entries.ts'

test.use({ hasChannels: true })

const DAY = 24 * 60

const WHOLE: Interest = {
  office: 'ekbacken',
  estateId: 'OBJ11385_1395932274',
  locale: 'en',
  person: {
    firstName: 'Åsa-Märta',
    lastName: 'Öström',
    cellPhone: '+46701740650',
    telePhone: '+4618174065',
    workPhone: '+4618174066',
    otherPhone: '+4618174067',
    personalIdentityNumber: '19900131-1234',
  },
  address: {
    streetAddress: 'Ekgatan 7',
    zipCode: '753 20',
    city: 'Uppsala',
    countryCode: 'SE',
    coordinate: { longitude: 17.63, latitude: 59.86 },
  },
  email: { emailAddress: 'asa@exempel.example', emailAddress2: 'asa2@exempel.example' },
  presentAccommodation: {
    estateType: 'HousingCooperative',
    livingSpace: 58,
    numberOfRooms: 2.5,
    price: 3_500_000,
    other: 'Balkong i söder',
    coordinate: { longitude: 17.64, latitude: 59.85 },
  },
  interestNote: 'Vi vill gärna titta på lördag.\nHälsningar Åsa',
  company: 'Öströms Bygg AB',
  viewing: 'VIS_7',
  homeToSell: 'sell',
  valuation: true,
  answers: { loanPromise: 'yes', source: 'På Hemnet' },
  gdprApproval: true,
  wishAdvertising: true,
}

async function holdWhole() {
  const receiptId = await accept({ now: NIGHT })
  await change(receiptId, 'sealed = $sealed', {
    sealed: await seal(WHOLE, { office: 'ekbacken', receiptId }),
  })

  return { receiptId, reference: await hold(receiptId) }
}

const isInterest = ({ subject }: { subject: string }) =>
  subject.startsWith('Inte bekräftad av Vitec')

test('a held interest is mailed to its office with every field but the personal number, and the row records it', async ({
  inbox,
}) => {
  const { receiptId, reference } = await holdWhole()
  await watchAndTell(NIGHT)

  const [mail, ...others] = inbox.mails.filter(isInterest)
  expect(others).toEqual([])
  expect(mail).toMatchObject({
    to: [OFFICE],
    subject: `Inte bekräftad av Vitec: intresseanmälan, Ref ${reference}`,
    replyTo: 'asa@exempel.example',
  })
  const { label } = sv.form
  for (const line of [
    `${label['person.firstName']}: Åsa-Märta`,
    `${label['person.lastName']}: Öström`,
    `${label['person.cellPhone']}: +46701740650`,
    `${label['person.telePhone']}: +4618174065`,
    `${label['person.workPhone']}: +4618174066`,
    `${label['person.otherPhone']}: +4618174067`,
    `${label['email.emailAddress']}: asa@exempel.example`,
    `${label['email.emailAddress2']}: asa2@exempel.example`,
    `${label['address.streetAddress']}: Ekgatan 7`,
    `${label['address.zipCode']}: 753 20`,
    `${label['address.city']}: Uppsala`,
    `${label['address.countryCode']}: Sverige`,
    `${label['presentAccommodation.estateType']}: Bostadsrätt`,
    `${label['presentAccommodation.livingSpace']}: 58`,
    `${label['presentAccommodation.numberOfRooms']}: 2,5`,
    `${label['presentAccommodation.price']}: 3\u00a0500\u00a0000`,
    `${label['presentAccommodation.other']}: Balkong i söder`,
    `${label.interestNote}:\n> Vi vill gärna titta på lördag.\n> Hälsningar Åsa`,
    'Koordinat: 59.86, 17.63',
    'Koordinat: 59.85, 17.64',
    'Bostad: OBJ11385_1395932274',
    `Referens: ${reference}`,
    `${sv.receipt.advertising}: ${sv.receipt.wished}`,
    label.gdprApproval,
  ]) {
    expect(mail?.text).toContain(line)
  }
  expect(await rowOf(receiptId)).toMatchObject({ mailed_at: NIGHT.toISOString() })
  // A personal identity number must not be in a mail.
  expect(mail?.text).not.toContain('19900131')
  // The client that has the receipt's id may take the interest back.
  expect(mail?.raw).not.toContain(receiptId)
  expect(JSON.stringify(await messages())).not.toMatch(/Öström|exempel\.example|4670174/)
})

test('a field that the visitor left empty has no line in the mail', async ({ inbox }) => {
  await hold(await accept({ now: NIGHT }))
  await watchAndTell(NIGHT)

  const text = inbox.mails.find(isInterest)?.text
  expect(text).toContain('Förnamn: Alva')
  expect(text).not.toMatch(/undefined|null|Mobiltelefon|Gatuadress|Boarea/)
})

test('an interest is mailed once, however often and by however many processes it is found', async ({
  inbox,
}) => {
  await holdWhole()
  await Promise.all(Array.from({ length: 6 }, () => watchAndTell(NIGHT)))
  await watchAndTell(minutesAfter(NIGHT, 61))

  expect(inbox.mails.filter(isInterest)).toHaveLength(1)
})

for (const state of ['waiting', 'uncertain']) {
  test(`an interest that is ${state} is mailed after it has waited a day, and not before`, async ({
    inbox,
  }) => {
    const receiptId = await accept({ now: NIGHT })
    await change(receiptId, 'state = $state', { state })

    await watchAndTell(minutesAfter(NIGHT, DAY - 1))
    expect(inbox.mails.filter(isInterest)).toEqual([])
    await watchAndTell(minutesAfter(NIGHT, DAY))
    expect(inbox.mails.filter(isInterest)).toHaveLength(1)
    expect(inbox.mails.find(isInterest)?.text).toContain('Vi fortsätter att försöka')
  })
}

const MEANWHILE: [string, string][] = [
  ['erased', `state = 'erased', sealed = null`],
  ['withdrawn', `state = 'withdrawn', sealed = null`],
  ['delivered', `state = 'delivered'`],
]

for (const [what, set] of MEANWHILE) {
  test(`an interest that is ${what} before its mail is sent is not mailed`, async ({ inbox }) => {
    const { receiptId } = await holdWhole()
    await watch(NIGHT)
    await change(receiptId, set)
    await watchAndTell(NIGHT)
    await watchAndTell(minutesAfter(NIGHT, 61))

    expect(inbox.mails.filter(isInterest)).toEqual([])
    expect(await rowOf(receiptId)).toMatchObject({ mailed_at: null })
  })
}

test('an interest can be neither withdrawn nor erased while its mail is sent, and can be erased after that', async ({
  inbox: _inbox,
}) => {
  const { receiptId } = await holdWhole()
  await watch(NIGHT)
  await claimMessages(100, NIGHT)

  expect(await withdrawInterest(receiptId, NIGHT)).toBe(false)
  expect(await eraseInterest(receiptId, NIGHT)).toBe(false)
  expect(await rowOf(receiptId)).toMatchObject({ state: 'held' })
  // The receipt then names the person to call, and has no button without effect.
  expect(await findReceipt(receiptId, NIGHT)).toMatchObject({ mayBeThere: true })
  expect(await findReceipt(receiptId, minutesAfter(NIGHT, 2))).toMatchObject({ mayBeThere: false })
  expect(await eraseInterest(receiptId, minutesAfter(NIGHT, 2))).toBe(true)
})

test('the mail of an interest that is being sent to Vitec waits for the result', async ({
  inbox,
}) => {
  const { receiptId } = await holdWhole()
  await watch(NIGHT)
  await change(receiptId, `state = 'sending'`)
  await watchAndTell(NIGHT)
  expect(inbox.mails.filter(isInterest)).toEqual([])

  await change(receiptId, `state = 'held'`)
  await watchAndTell(minutesAfter(NIGHT, 1))
  expect(inbox.mails.filter(isInterest)).toHaveLength(1)
})

test('a mail that was sent before the process died is sent again under the same id', async ({
  inbox,
}) => {
  const { receiptId } = await holdWhole()
  await watchAndTell(NIGHT)
  const first = inbox.mails.find(isInterest)
  await change(receiptId, 'mailed_at = null')
  await again(receiptId)
  await sendDue(minutesAfter(NIGHT, 2))

  expect(inbox.mails.filter(isInterest).map(({ messageId }) => messageId)).toEqual([
    first?.messageId,
    first?.messageId,
  ])
})

test('an office without an address is mailed no interest, and no message waits', async ({
  inbox,
}) => {
  await hold(await accept({ now: NIGHT, office: 'soderport' }))
  await watchAndTell(NIGHT)

  expect(inbox.mails.filter(isInterest)).toEqual([])
  expect((await messages()).filter(({ kind }) => kind === 'interest')).toEqual([])
})

/** The interest as if no process had recorded that it was sent. */
async function again(receiptId: string) {
  const { database } = await import('#lib/database/database.ts')
  await database().write([
    {
      sql: `update messages set sent_at = null, next_attempt_at = $now where receipt_id = $receiptId`,
      values: { receiptId, now: NIGHT.toISOString() },
    },
  ])
}
