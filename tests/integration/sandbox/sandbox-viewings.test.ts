import { callerOf } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const VILLA = '/v2/Advertising/Form/M30011/Estate/OBJ11385_1395932274'
const FLAT = '/v2/Advertising/Form/M30022/Estate/OBJ22417_2223300915'
/** The second viewing of the villa has three slots for one person each. */
const SLOTS = ['TID39593227421', 'TID39593227422', 'TID39593227423']

function attend(timeSlotId: string, person: object = {}) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      timeSlotId,
      firstName: 'Alva',
      lastName: 'Ek',
      email: 'alva@exempel.example',
      gdpr: { hasApproved: true },
      validation: { isBookingLimitEnabled: true, isDeadLineEnabled: true },
      ...person,
    }),
  }
}

test('the form of a home lists its viewings with their slots, past ones too', async ({ vitec }) => {
  const { status, json } = await vitec.call(VILLA)
  expect(status).toBe(200)
  expect(json.agents[0]).toMatchObject({ id: 'HAN30011_1001', isPrimary: true })
  expect(json.viewings).toHaveLength(3)
  expect(Date.parse(json.viewings[0].startsAt)).toBeLessThan(Date.now())
  expect(json.viewings[1]).toMatchObject({ isSelfRegistrationEnabled: false })
  expect(json.viewings[2].timeSlots.map(({ id }: { id: string }) => id)).toEqual(SLOTS)
  expect(json.viewings[2].timeSlots[0]).toMatchObject({
    startsAt: expect.stringMatching(/T17:30:00$/),
    endsAt: expect.stringMatching(/T17:45:00$/),
    isRegistrationAvailable: true,
  })
})

test('a slot is booked until it is full, and the answer names the contact', async ({ vitec }) => {
  const path = `${VILLA}/Viewing/Attend`
  const booked = await vitec.call(path, attend(SLOTS[0] ?? ''))
  expect(booked).toMatchObject({ status: 200, json: { contactId: expect.stringMatching(/^ADR/) } })
  const full = await vitec.call(path, attend(SLOTS[0] ?? '', { email: 'bo@exempel.example' }))
  expect(full.status).toBe(400)
  const { json } = await vitec.call(VILLA)
  expect(
    json.viewings[2].timeSlots.map(
      (slot: { isRegistrationAvailable: boolean }) => slot.isRegistrationAvailable,
    ),
  ).toEqual([false, true, true])
  // A client may ask Vitec to leave its limit out of account [D].
  const validation = { isBookingLimitEnabled: false }
  expect(
    (await vitec.call(path, attend(SLOTS[0] ?? '', { email: 'bo@exempel.example', validation })))
      .status,
  ).toBe(200)

  const bookings = (await vitec.call('/sandbox/bookings')).json
  expect(bookings.map(({ isStored }: { isStored: boolean }) => isStored)).toEqual([
    true,
    false,
    true,
  ])
})

test('after the deadline, for another slot, without a way to reach the person or their approval nothing is booked', async ({
  vitec,
}) => {
  const closed = await vitec.call(FLAT)
  expect(closed.json.viewings[2]).toMatchObject({
    deadlineAt: expect.any(String),
    timeSlots: [{ isRegistrationAvailable: false }],
  })
  const late = closed.json.viewings[2].timeSlots[0].id
  const answers = await Promise.all([
    vitec.call(`${FLAT}/Viewing/Attend`, attend(late)),
    vitec.call(`${VILLA}/Viewing/Attend`, attend('TID0')),
    vitec.call(`${VILLA}/Viewing/Attend`, attend(SLOTS[1] ?? '', { email: '' })),
    vitec.call(`${VILLA}/Viewing/Attend`, attend(SLOTS[1] ?? '', { gdpr: { hasApproved: false } })),
  ])
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
})

test('the login for reads books, and only its own office', async ({ emptySandbox }) => {
  const { call } = callerOf(emptySandbox)
  const asSplit = (password: string) => ({
    authorization: `Basic ${btoa(`sandbox-split:${password}`)}`,
  })
  const answers = await Promise.all([
    call(VILLA, { headers: asSplit('sandbox-read') }),
    call(VILLA, { headers: asSplit('sandbox-send') }),
    call(VILLA.replace('M30011', 'M40044')),
    call(VILLA.replace('M30011', 'M30022')),
    call(VILLA, { method: 'POST' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 403, 404, 405])
})

test('a fault strikes a booking as it strikes an interest', async ({ vitec }) => {
  await vitec.order({
    match: { email: 'alva@exempel.example' },
    fault: { kind: 'status', status: 503 },
    on: 'booking',
    times: 1,
  })
  const path = `${VILLA}/Viewing/Attend`
  expect((await vitec.call(path, attend(SLOTS[2] ?? ''))).status).toBe(503)
  expect((await vitec.call(path, attend(SLOTS[2] ?? ''))).status).toBe(200)
  expect((await vitec.call('/sandbox/bookings', { method: 'DELETE' })).status).toBe(204)
  expect((await vitec.call('/sandbox/bookings')).json).toEqual([])
})
