import { randomUUID } from 'node:crypto'

import { viewingFor } from '#app/_submission/beside-interest.ts'
import { checkHeld } from '#lib/alerts/checks/check-stuck.ts'
import { writeInterest } from '#lib/alerts/write-interest.ts'
import { database } from '#lib/database/database.ts'
import { findOffice } from '#lib/office/offices.ts'
import { releaseEntry, retryEntry } from '#lib/operator/change-entries.ts'
import { showEntry } from '#lib/operator/show-entry.ts'
import { status } from '#lib/operator/status.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import { pauses, resumeOffice } from '#lib/outbox/pauses.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'
import { settings } from '#lib/settings/settings.ts'
import { bookingBodyFor } from '#lib/vitec/interest/book-viewing.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { orderFault } from '../../support/ledger.ts'
import { accept, change, claim, isClaimable, rowOf } from '../../support/stores/entries.ts'
import { someInterest } from '../../support/stores/some-interest.ts'

test.use({ vitec: 'sandbox' })

const FLAT = 'OBJ11385_1412055108'
/** It takes any number of people. */
const OPEN_SLOT = 'TID41205510821'
/** Its viewing takes no registrations any more. */
const LATE = { estateId: 'OBJ22417_2223300915', slotId: 'TID22330091521' }

type Chosen = Parameters<typeof accept>[0] & { slotId?: string; estateId?: string }

/** Stores an interest whose visitor chose a slot. */
async function acceptWith({
  slotId = OPEN_SLOT,
  estateId = FLAT,
  more = {},
  ...given
}: Chosen = {}) {
  const viewing = {
    startsAt: '2030-12-08T12:00:00.000Z',
    endsAt: '2030-12-08T13:00:00.000Z',
    slotId,
  }
  const receiptId = await accept({
    email: `${randomUUID()}@exempel.example`,
    ...given,
    more: { estateId, viewing: slotId, estate: { viewing }, ...more },
  })

  const bookingId = await bookingOf(receiptId)
  // Both are due at once: the newest is claimed first.
  if (!given.suspicion)
    await change(bookingId, 'next_attempt_at = $due', {
      due: new Date(database().now().getTime() - 1_000).toISOString(),
    })

  return { receiptId, bookingId }
}

async function bookingOf(receiptId: string) {
  const rows = await database().read({
    sql: 'select receipt_id from interests where booking_of = $receiptId',
    values: { receiptId },
  })

  return String(rows[0]?.receipt_id ?? '')
}

async function bookingsIn(url: string, receiptId: string) {
  const { reference } = (await findReceipt(receiptId)) ?? {}
  const all: { isStored: boolean; body: { lead: { message: string } } }[] = await (
    await fetch(`${url}/sandbox/bookings`)
  ).json()

  return all.filter(({ body }) => body.lead.message.includes(`Ref: ${reference}`))
}

async function deliver(id: string) {
  return deliverEntry(await claim(id))
}

test('the booking of a chosen slot is delivered beside its interest, each by itself', async ({
  sandbox,
  email,
}) => {
  const { receiptId, bookingId } = await acceptWith({ email })
  expect(await findReceipt(receiptId)).toMatchObject({ state: 'waiting', bookingState: 'waiting' })
  expect(await deliver(bookingId)).toBe('delivered')
  expect(await findReceipt(receiptId)).toMatchObject({
    state: 'waiting',
    bookingState: 'delivered',
  })
  expect(await deliver(receiptId)).toBe('delivered')

  const booked = await bookingsIn(sandbox.url, receiptId)
  const { reference } = (await findReceipt(receiptId)) ?? {}
  expect(booked).toMatchObject([
    {
      user: 'sandbox',
      isStored: true,
      estateId: FLAT,
      body: {
        timeSlotId: OPEN_SLOT,
        firstName: 'Alva',
        lastName: 'Ek',
        email,
        gdpr: { hasApproved: true },
        lead: { message: `Ref: ${reference}` },
        confirmation: { isEmailEnabled: true },
        validation: { isBookingLimitEnabled: true, isDeadLineEnabled: true },
      },
    },
  ])
})

test('a booking has no receipt of its own', async () => {
  const { bookingId } = await acceptWith()

  expect(await findReceipt(bookingId)).toBeNull()
  expect(await withdrawInterest(bookingId)).toBe(false)
})

test('a booking that Vitec refuses is held with its reason, told and mailed, and the interest goes on', async ({
  sandbox,
}) => {
  const office = 'soderport'
  const { receiptId, bookingId } = await acceptWith({ ...LATE, office })
  expect(await deliver(bookingId)).toBe('refused')
  expect(await rowOf(bookingId)).toMatchObject({ state: 'held', last_reason: 'bookingRefused' })
  expect(await deliver(receiptId)).toBe('delivered')

  const { reference = '' } = (await findReceipt(receiptId)) ?? {}
  const [alert] = await checkHeld(office, database().now())
  expect(JSON.stringify(alert?.drafts)).toContain(reference)
  const mail = await writeInterest(bookingId)
  expect(mail).toMatchObject({
    outcome: 'written',
    subject: `Inte bokad i Vitec: visning, Ref ${reference}`,
    text: expect.stringContaining('Boka platsen i Vitec för hand'),
  })
  expect(await bookingsIn(sandbox.url, receiptId)).toMatchObject([{ isStored: false }])
  expect(await showEntry(reference)).toMatchObject({
    receipt_id: receiptId,
    booking: { receipt_id: bookingId, state: 'held', history: [{ status: 400 }] },
  })
  expect(await retryEntry(receiptId)).toBe(true)
  expect(await rowOf(bookingId)).toMatchObject({ state: 'waiting' })
  expect(await rowOf(receiptId)).toMatchObject({ state: 'delivered' })
})

test('a login that may not book holds the booking, and stops no office', async ({
  sandbox,
  email,
}) => {
  const { bookingId } = await acceptWith({ email })
  const fault = { kind: 'status', status: 403 }
  await orderFault(sandbox.url, { match: { email }, fault, on: 'booking' })
  expect(await deliver(bookingId)).toBe('refused')
  expect(await rowOf(bookingId)).toMatchObject({ state: 'held', last_reason: 'bookingForbidden' })
  expect(await pauses()).toEqual([])
})

test('a booking waits where Vitec refuses the login that sends the interests too', async ({
  sandbox,
  email,
}) => {
  const office = 'soderport'
  const { bookingId } = await acceptWith({ email, office, estateId: 'OBJ22417_2204410087' })
  const fault = { kind: 'status', status: 401 }
  await orderFault(sandbox.url, { match: { email }, fault, on: 'booking' })
  expect(await deliver(bookingId)).toBe('postponed')
  expect(await rowOf(bookingId)).toMatchObject({ state: 'waiting' })
  expect(await pauses()).toMatchObject([{ office, reason: 'credentialsRefused' }])
  await resumeOffice(office)
})

test('T43 a booking with an unknown outcome is sent again, marked, and shown as not confirmed until then', async ({
  sandbox,
  email,
}) => {
  const { receiptId, bookingId } = await acceptWith({ email })
  await orderFault(sandbox.url, {
    match: { email },
    fault: { kind: 'resetAfterStore' },
    times: 1,
    on: 'booking',
  })
  expect(await deliver(bookingId)).toBe('uncertain')
  expect(await findReceipt(receiptId)).toMatchObject({
    bookingState: 'uncertain',
    mayBeThere: true,
  })
  await change(bookingId, `next_attempt_at = '2020-01-01T00:00:00.000Z'`)
  expect(await deliver(bookingId)).toBe('delivered')

  const messages = (await bookingsIn(sandbox.url, receiptId)).map(({ body }) => body.lead.message)
  const { reference } = (await findReceipt(receiptId)) ?? {}
  expect(messages).toEqual([
    `Ref: ${reference}`,
    `Möjlig dublett av Ref ${reference}\nRef: ${reference}`,
  ])
})

test('a booking that waits for Vitec is tried again', async ({ sandbox, email }) => {
  const { bookingId } = await acceptWith({ email })
  const fault = { kind: 'status', status: 503 }
  await orderFault(sandbox.url, { match: { email }, fault, times: 1, on: 'booking' })

  expect(await deliver(bookingId)).toBe('postponed')
  expect(await rowOf(bookingId)).toMatchObject({ state: 'waiting', attempts: 1 })
})

test('who withdraws takes back the booking too, unless the place is booked', async () => {
  const early = await acceptWith()
  expect(await withdrawInterest(early.receiptId)).toBe(true)
  expect(await rowOf(early.bookingId)).toMatchObject({ state: 'withdrawn', sealed: null })
  expect(await isClaimable(early.bookingId)).toBe(false)

  const late = await acceptWith()
  await deliver(late.bookingId)
  expect(await findReceipt(late.receiptId)).toMatchObject({ mayBeThere: true })
  expect(await withdrawInterest(late.receiptId)).toBe(false)
  expect(await rowOf(late.receiptId)).toMatchObject({ state: 'waiting' })
})

test('an erasure takes the booking too, and waits while one of them is being sent', async () => {
  const { receiptId, bookingId } = await acceptWith()
  await claim(bookingId)
  expect(await eraseInterest(receiptId)).toBe(false)
  expect((await rowOf(receiptId))?.sealed).not.toBeNull()

  const other = await acceptWith()
  await deliver(other.bookingId)
  expect(await eraseInterest(other.receiptId)).toBe(true)
  expect(await rowOf(other.receiptId)).toMatchObject({ state: 'erased', sealed: null })
  expect(await rowOf(other.bookingId)).toMatchObject({ state: 'delivered', sealed: null })
})

test('T43 a suspected interest books nothing until a person has released it', async () => {
  const { receiptId, bookingId } = await acceptWith({ suspicion: 'honeypot' })
  expect(await isClaimable(bookingId)).toBe(false)
  expect(await releaseEntry(receiptId)).toBe(true)
  expect(await deliver(bookingId)).toBe('delivered')
})

test('T43 the same words from another sender, and the same press again, book one place', async () => {
  const nonce = randomUUID()
  const [note, email] = [randomUUID(), `${randomUUID()}@exempel.example`]
  const { receiptId } = await acceptWith({ nonce, note, email })
  const again = await acceptWith({ nonce, note, email })
  expect(again.receiptId).toBe(receiptId)
  const joined = await acceptWith({ note, email })
  expect(joined.receiptId).not.toBe(receiptId)
  expect(joined.bookingId).toBe('')

  const rows = await database().read({
    sql: 'select 1 from interests where booking_of = $receiptId',
    values: { receiptId },
  })
  expect(rows).toHaveLength(1)
  const [key] = settings().SECRET_KEYS
  if (!key) throw new Error('expected a key')
  const press = (own: string) => ({
    interest: someInterest({ estateId: FLAT.toLowerCase(), viewing: OPEN_SLOT }),
    token: { nonce: own, raw: 'page', key },
  })
  // The last place may be the sender's own, and the response lost.
  expect(await viewingFor(press(nonce), fullHome())).toEqual({ viewing: null })
  expect(await viewingFor(press(randomUUID()), fullHome())).toEqual({
    issue: { path: 'viewing', code: 'viewingFull' },
  })
  // A slot that was shown, when Vitec cannot be asked for it now, is a wish.
  const unread = { id: FLAT, viewings: [], areBookingsUnread: true }
  expect(await viewingFor(press(randomUUID()), unread)).toEqual({ viewing: null })
})

test('a booking carries name, ways to answer and address; with `careful` the name and one way alone', () => {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the office')
  const interest = someInterest({
    person: {
      ...someInterest().person,
      firstName: `${'Anna '.repeat(9)}Eva`,
      cellPhone: '+46701740650',
    },
    email: { emailAddress: 'anna@exempel.example', emailAddress2: 'eva@exempel.example' },
    address: { streetAddress: 'Ekgatan 7', zipCode: '753 20', city: 'Uppsala', countryCode: 'SE' },
    estate: { viewing: { startsAt: '2030-12-08T12:00:00.000Z', endsAt: null, slotId: 'TID1' } },
  })
  const given = { interest, office, reference: '7K3F-92QX', acceptedAt: new Date() }
  const kept = {
    timeSlotId: 'TID1',
    firstName: 'Anna Anna Anna Anna Anna Anna',
    lastName: 'Ek',
    email: 'anna@exempel.example',
    gdpr: { hasApproved: true },
    lead: { message: 'Ref: 7K3F-92QX' },
    confirmation: { isEmailEnabled: true },
    validation: { isBookingLimitEnabled: true, isDeadLineEnabled: true },
  }

  expect(bookingBodyFor({ ...given, mayBeThere: false })).toEqual({
    ...kept,
    cellPhone: '+46701740650',
    address: 'Ekgatan 7, 753 20 Uppsala',
  })
  const careful = { ...office, interest: { ...office.interest, careful: true } }
  expect(bookingBodyFor({ ...given, office: careful, mayBeThere: false })).toEqual(kept)
  // Vitec's only field for a phone holds the one that there is.
  const byPhone = someInterest({
    person: { ...someInterest().person, telePhone: '+46812345678' },
    email: { emailAddress: undefined, emailAddress2: undefined },
    estate: interest.estate,
  })
  expect(bookingBodyFor({ ...given, interest: byPhone, mayBeThere: false })).toMatchObject({
    cellPhone: '+46812345678',
  })
  expect(() => bookingBodyFor({ ...given, interest: someInterest(), mayBeThere: false })).toThrow(
    'expected a time slot',
  )
})

test('an interest and its booking are counted as one interest and one booking', async () => {
  const before = await countsOf('ekbacken')
  await acceptWith()
  const after = await countsOf('ekbacken')

  expect(after.states - before.states).toBe(1)
  expect(after.bookings - before.bookings).toBe(1)
})

/** The flat, when the slot is taken. */
function fullHome() {
  const times = { startsAt: '2040-12-08T12:00:00.000Z', endsAt: null }
  const slots = [{ ...times, id: OPEN_SLOT, isFree: false }]
  const viewing = { ...times, id: 'VIS1', comment: null, isDigital: false }

  return {
    id: FLAT,
    viewings: [{ ...viewing, takesRegistrations: true, booking: { closesAt: null, slots } }],
  }
}

async function countsOf(office: string) {
  const found = (await status()).offices.find((each) => each.office === office)

  return { states: found?.states.waiting ?? 0, bookings: found?.bookings.waiting ?? 0 }
}
