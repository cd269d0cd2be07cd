import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import * as z from 'zod'

import { instantOf } from '../advertising/swedish-time.ts'
import type { EstateSeed } from '../estates/estate-seed.ts'
import { findEstate } from '../estates/find-estate.ts'
import { hasRightTo } from '../estates/offices.ts'
import { misbehave, statusOf, strikesAfterHandling } from '../faults/misbehave.ts'
import { type Answer, errorAnswer, jsonAnswer, sendAnswer } from '../http/answer.ts'
import { isDenied, readBasicAuth } from '../http/basic-auth.ts'
import { readJson } from '../http/read-body.ts'
import { unauthorized } from '../http/unauthorized.ts'
import { frameworkMessages } from '../messages/messages.ts'
import type { Memory } from '../store/memory.ts'
import { viewingsWithSlots } from './slots.ts'

const ADDRESS = /^\/v2\/advertising\/form\/([^/]+)\/estate\/([^/]+)(\/viewing\/attend)?$/

/** Whether the address is one of the two calls about time slots. */
export function isAboutViewings(path: string) {
  return ADDRESS.test(path)
}

/**
 * `GET v2/Advertising/Form/{customerId}/Estate/{estateId}`, and `POST …/Viewing/Attend` [D]
 * (VITEC.md 6). Both belong to the Advertising functions, and so does their password.
 */
export async function answerViewings(
  request: IncomingMessage,
  response: ServerResponse,
  { path, memory }: { path: string; memory: Memory },
) {
  const [, customerId = '', estateId = '', attend] = ADDRESS.exec(path) ?? []
  const { accept, authorization } = request.headers
  const fail = (status: number, message: string) =>
    sendAnswer(response, errorAnswer(status, { accept, message }))
  const body = attend ? await readJson(request) : undefined

  if (!readBasicAuth(authorization, 'advertising').isAuthorized)
    return sendAnswer(response, unauthorized(accept))
  if (request.method !== (attend ? 'POST' : 'GET'))
    return fail(405, frameworkMessages.methodNotAllowed)
  if (!hasRightTo(customerId) || isDenied(authorization, 'form'))
    return fail(403, frameworkMessages.forbidden)
  const seed = findEstate(customerId, estateId)
  if (!seed) return fail(404, frameworkMessages.notFound)

  if (attend) return attendViewing({ request, response, seed, customerId, body }, memory)
  const fault = memory.faults.take('booking', { customerId, estateId })
  if (fault) return misbehave(fault, response, formAnswer(seed, memory))
  sendAnswer(response, formAnswer(seed, memory))
}

function formAnswer(seed: EstateSeed, { bookings }: Memory): Answer {
  const { primaryAgent, secondaryAgent } = seed
  const { customerId, name } = primaryAgent.office
  const agents = [primaryAgent, ...(secondaryAgent ? [secondaryAgent] : [])]

  return jsonAnswer(200, {
    office: { customerId, name },
    agents: agents.map((agent) => ({
      id: agent.id,
      name: agent.name,
      email: agent.emailAddress,
      isPrimary: agent === primaryAgent,
    })),
    address: { unitDesignation: null },
    viewings: viewingsWithSlots(seed, bookings),
  })
}

const flag = z.boolean().nullish()

/**
 * The body of `Viewing/Attend` [D]. That a slot, both names and one way to reach the person are
 * required is our reading [I].
 */
const bodySchema = z.strictObject({
  timeSlotId: z.string().min(1),
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  email: z.string().nullish(),
  cellPhone: z.string().nullish(),
  address: z.string().nullish(),
  gdpr: z.strictObject({ hasApproved: z.literal(true) }),
  lead: z
    .strictObject({ leadSourceId: z.string().nullish(), message: z.string().nullish() })
    .nullish(),
  confirmation: z.strictObject({ isEmailEnabled: flag, isSmsEnabled: flag }).nullish(),
  marketing: z.strictObject({}).nullish(),
  reminderTime: z.int().nullish(),
  validation: z.strictObject({ isBookingLimitEnabled: flag, isDeadLineEnabled: flag }).nullish(),
})

type Attending = {
  request: IncomingMessage
  response: ServerResponse
  seed: EstateSeed
  customerId: string
  body: unknown
}

async function attendViewing(given: Attending, memory: Memory) {
  const { request, response, seed, customerId, body } = given
  const parsed = bodySchema.safeParse(body)
  const email = parsed.data?.email ?? parsed.data?.cellPhone ?? ''
  const fault = memory.faults.take('booking', {
    customerId,
    estateId: seed.id,
    emails: email === '' ? [] : [email],
  })
  const entry = {
    receivedAt: new Date().toISOString(),
    user: readBasicAuth(request.headers.authorization, 'advertising').user,
    ...{ customerId, estateId: seed.id, timeSlotId: parsed.data?.timeSlotId ?? '', email, body },
  }
  if (fault && !strikesAfterHandling(fault)) {
    memory.bookings.add({ ...entry, fault, status: statusOf(fault), isStored: false })
    return misbehave(fault, response)
  }
  if (fault?.kind === 'slow') await wait(fault.ms, undefined, { signal: memory.closing.signal })

  const refusal = parsed.success ? refusalOf(parsed.data, seed, memory) : 'The body is invalid.'
  const answer =
    refusal === null
      ? jsonAnswer(200, { contactId: memory.bookings.nextContactId() })
      : errorAnswer(400, { accept: request.headers.accept, message: refusal })
  const struck = refusal === null || fault?.kind === 'slow' ? fault : undefined
  memory.bookings.add({
    ...entry,
    isStored: refusal === null,
    status: struck ? statusOf(struck, answer.status) : answer.status,
    ...(struck && { fault: struck }),
  })
  memory.ledger.changes.emit('change')
  if (struck) return misbehave(struck, response, answer)
  sendAnswer(response, answer)
}

/** No paper says what Vitec answers to a full slot or after the deadline [I]. */
function refusalOf(
  { timeSlotId, email, cellPhone, validation }: z.output<typeof bodySchema>,
  seed: EstateSeed,
  { bookings }: Memory,
) {
  const viewings = viewingsWithSlots(seed, bookings)
  const viewing = viewings.find(({ timeSlots }) => timeSlots.some(({ id }) => id === timeSlotId))
  const slot = viewing?.timeSlots.find(({ id }) => id === timeSlotId)
  if (!viewing || !slot) return 'The time slot does not exist.'
  if (!email && !cellPhone) return 'An e-mail address or a cell phone is required.'
  if (validation?.isDeadLineEnabled !== false && isPast(viewing.deadlineAt ?? viewing.startsAt))
    return 'The deadline has passed.'
  if (validation?.isBookingLimitEnabled !== false && !slot.isRegistrationAvailable)
    return 'The time slot is fully booked.'

  return null
}

function isPast(time: string) {
  return (instantOf(time) ?? 0) < Date.now()
}

/** `GET` and `DELETE /sandbox/bookings`. */
export function answerBookings({ method }: IncomingMessage, { bookings }: Memory): Answer {
  if (method === 'GET') return jsonAnswer(200, bookings.list())
  if (method !== 'DELETE') return jsonAnswer(405, { reason: 'GET or DELETE' })
  bookings.empty()

  return { status: 204 }
}
