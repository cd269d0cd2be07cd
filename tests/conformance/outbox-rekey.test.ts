import { CompactEncrypt, decodeProtectedHeader } from 'jose'

import { database } from '#lib/database/database.ts'
import { keysInUse, rekey } from '#lib/outbox/privacy/rekey.ts'
import { unsealText } from '#lib/outbox/privacy/seal.ts'
import { keyFor, settings } from '#lib/settings/settings.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, rowOf } from '../support/stores/entries.ts'

const OFFICE = 'ekbacken'

/** A seal from an app whose first key was the old one. */
async function sealedByOld(text: string, receiptId: string) {
  const old = settings().SECRET_KEYS.at(-1)
  if (!old) throw new Error('expected an old key')

  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'old', office: OFFICE, receiptId })
    .encrypt(keyFor(old, 'seal'))
}

/** An interest and Vitec's response to it, both sealed by the old key. */
async function acceptWithOld() {
  const receiptId = await accept({ office: OFFICE })
  const words = await unsealText(String((await rowOf(receiptId))?.sealed), {
    office: OFFICE,
    receiptId,
  })
  await change(receiptId, `sealed = $sealed, seal_kid = 'old'`, {
    sealed: await sealedByOld(words, receiptId),
  })
  await run(
    `insert into attempts (receipt_id, number, started_at, sealed_answer)
     values ($receiptId, 1, '2026-11-24T03:00:00.000Z', $answer)`,
    { receiptId, answer: await sealedByOld('Postort', receiptId) },
  )

  return { receiptId, words }
}

async function run(sql: string, values: Record<string, string> = {}) {
  const [rows = []] = await database().write([{ sql, values }])

  return rows
}

test('texts sealed by an older key are sealed anew, Vitec’s words too, and the older key is no longer needed', async () => {
  const { receiptId, words } = await acceptWithOld()
  expect(await keysInUse()).toContain('old')

  expect(await rekey()).toEqual({ resealed: 1, left: 0 })
  expect(await keysInUse()).toEqual(['first'])
  const whose = { office: OFFICE, receiptId }
  expect(await unsealText(String((await rowOf(receiptId))?.sealed), whose)).toBe(words)
  const [attempt] = await run('select sealed_answer from attempts where receipt_id = $receiptId', {
    receiptId,
  })
  const answer = String(attempt?.sealed_answer)
  expect(decodeProtectedHeader(answer).kid).toBe('first')
  expect(await unsealText(answer, whose)).toBe('Postort')
})

test('a store failure during the rekeying is reported as such, and the next run completes it', async () => {
  await acceptWithOld()
  await run('alter table attempts rename to attempts_away')
  const failure = await rekey().catch((error: unknown) => error)
  await run('alter table attempts_away rename to attempts')

  expect(failure).toMatchObject({ name: 'StoreUnavailable' })
  expect(await rekey()).toEqual({ resealed: 1, left: 0 })
})

test('a seal that does not open is left as it is, and the others are sealed anew', async () => {
  const [{ receiptId }] = [await acceptWithOld(), await acceptWithOld()]
  await change(receiptId, 'sealed = $sealed', { sealed: 'eyJhbGciOiJkaXIifQ..a.b.c' })

  expect(await rekey()).toEqual({ resealed: 1, left: 1 })
  expect((await rowOf(receiptId))?.sealed).toBe('eyJhbGciOiJkaXIifQ..a.b.c')
})
