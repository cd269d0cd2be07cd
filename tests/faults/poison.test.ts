import { CompactEncrypt } from 'jose'

import { deliverEntry } from '#lib/outbox/deliver.ts'

import { GET as askWhetherReady } from '../../app/readyz/route.ts'
import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, claim, rowOf } from '../support/stores/entries.ts'

/** A time at which each claim finds the lease of the previous one expired, as after a crash. */
function afterCrash(times: number) {
  return { now: new Date(Date.now() + times * 61_000) }
}

test('F40 an interest that ends its process each time is held after three crashes, and the others go on', async () => {
  const poison = await accept()
  for (const crash of [0, 1, 2]) await claim(poison, afterCrash(crash))
  await deliverEntry(await claim(poison, afterCrash(3)))

  expect(await rowOf(poison)).toMatchObject({ state: 'held', last_reason: 'processKeepsEnding' })
  expect((await claim(await accept())).attempt).toBe(1)
})

test('F40 an interest whose seal does not open is held at once, and its bytes are left as they are', async () => {
  const receiptId = await accept()
  await change(receiptId, 'sealed = $sealed', { sealed: 'eyJhbGciOiJkaXIifQ..a.b.c' })
  await deliverEntry(await claim(receiptId))

  expect(await rowOf(receiptId)).toMatchObject({
    state: 'held',
    last_reason: 'unreadable',
    sealed: 'eyJhbGciOiJkaXIifQ..a.b.c',
  })
})

test('an interest of an office that is not in the offices file waits, and costs no attempt', async () => {
  const receiptId = await accept()
  await change(receiptId, `office = 'nobodys'`)
  await deliverEntry(await claim(receiptId))

  expect(await rowOf(receiptId)).toMatchObject({ state: 'waiting', last_reason: 'officeUnknown' })
})

test('F31 an interest with an unknown key waits for a process that knows it, and this process stays ready', async () => {
  const receiptId = await accept()
  const header = { alg: 'dir', enc: 'A256GCM', kid: 'new', office: 'ekbacken', receiptId }
  const sealed = await new CompactEncrypt(new TextEncoder().encode('{}'))
    .setProtectedHeader(header)
    .encrypt(new Uint8Array(32))
  await change(receiptId, `sealed = $sealed, seal_kid = 'new'`, { sealed })
  await deliverEntry(await claim(receiptId))

  expect(await rowOf(receiptId)).toMatchObject({
    state: 'waiting',
    last_reason: 'keyMissing',
    sealed,
  })
  expect((await askWhetherReady()).status).toBe(200)
})
