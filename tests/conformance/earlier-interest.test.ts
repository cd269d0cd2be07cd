import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import { personHashes } from '#lib/outbox/privacy/seal.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, claim, rowOf } from '../support/stores/entries.ts'
import { someInterest } from '../support/stores/some-interest.ts'

const minutesAgo = (minutes: number) => new Date(database().now().getTime() - minutes * 60_000)

test('an interest knows the reference of the person’s last one with the same office', async () => {
  const email = `${randomUUID()}@exempel.example`
  const first = await accept({ email, now: minutesAgo(30) })
  const second = await accept({ email: email.toUpperCase(), now: minutesAgo(20) })
  const third = await accept({ email, now: minutesAgo(10) })
  const reference = async (receiptId: string) => (await rowOf(receiptId))?.reference

  // A claim takes the newest first.
  expect((await claim(third)).earlierReference).toBe(await reference(second))
  expect((await claim(second)).earlierReference).toBe(await reference(first))
  expect((await claim(first)).earlierReference).toBeNull()
})

test('the interest of another person, and that with another office, is none of the earlier ones', async () => {
  const email = `${randomUUID()}@exempel.example`
  await accept({ email: `${randomUUID()}@exempel.example`, now: minutesAgo(30) })
  await accept({ email, office: 'soderport', now: minutesAgo(20) })

  expect((await claim(await accept({ email }))).earlierReference).toBeNull()
})

test('an interest that was taken back, erased or quarantined is not named', async () => {
  const email = `${randomUUID()}@exempel.example`
  const withdrawn = await accept({ email, now: minutesAgo(40) })
  await withdrawInterest(withdrawn)
  await change(await accept({ email, now: minutesAgo(30) }), `state = 'erased'`)
  await accept({ email, now: minutesAgo(20), suspicion: 'honeypot' })

  expect((await claim(await accept({ email }))).earlierReference).toBeNull()
})

test('the broker reads it in the note, also if the earlier one has not arrived yet', async () => {
  const email = `${randomUUID()}@exempel.example`
  const first = await accept({ email, now: minutesAgo(2) })
  const { reference } = (await rowOf(first)) ?? {}
  const notes: (string | null | undefined)[] = []
  await deliverEntry(await claim(await accept({ email })), {
    send: async ({ earlierReference }) => {
      notes.push(earlierReference)
      return { outcome: 'delivered', status: 204 }
    },
  })

  expect(notes).toEqual([reference])
})

test('a person is found by any of their numbers, also the one that is no way of contact', () => {
  const { person } = someInterest()
  const number = '+46406280417'
  const email = { emailAddress: undefined, emailAddress2: undefined }
  const [byCell, byOther] = [
    personHashes(someInterest({ email, person: { ...person, cellPhone: number } })),
    personHashes(someInterest({ email, person: { ...person, otherPhone: number } })),
  ]

  expect(byOther).toHaveLength(1)
  expect(byOther).toEqual(byCell)
})
