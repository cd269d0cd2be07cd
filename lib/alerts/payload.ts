import 'server-only'

import * as z from 'zod'

const time = z.string()
const count = z.number()
const reasonCount = z.object({ reason: z.string(), count })

/** The last day of one office. */
const dayOf = z.object({
  office: z.string(),
  accepted: count,
  delivered: count,
  withdrawn: count,
  waiting: count,
  held: count,
  /**
   * Interests that expired, and that Vitec never confirmed. A row of an earlier version lacks this.
   */
  expired: count.default(0),
  isPaused: z.boolean(),
  /**
   * Of the last week's interests, where brokers are told of each: the visitors that nobody has
   * contacted, the newest of them by name, and the median minutes until the others were.
   */
  uncontacted: count.default(0),
  toCall: z
    .array(z.object({ reference: z.string(), estateId: z.string(), acceptedAt: time }))
    .default([]),
  minutesToContact: count.nullable().default(null),
})

/**
 * The content of an alert: counts, times, codes and references, and no personal data. `office` is a
 * key of the offices file. It is stored as JSON, and sent to the webhook as it is.
 */
export const factsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('held'),
    office: z.string(),
    count,
    /** Bookings of viewings; an earlier version made none. */
    bookings: count.default(0),
    oldest: time,
    reasons: z.array(z.string()),
    references: z.array(z.string()),
  }),
  z.object({ kind: z.literal('paused'), office: z.string(), reason: z.string(), since: time }),
  z.object({
    kind: z.literal('quarantined'),
    office: z.string(),
    count,
    oldest: time,
    /** An earlier version did not give the reasons. */
    reasons: z.array(reasonCount).default([]),
  }),
  z.object({
    kind: z.literal('flood'),
    what: z.enum(['quarantined', 'refused']),
    office: z.string().nullable(),
    count,
    reasons: z.array(reasonCount),
  }),
  z.object({
    kind: z.literal('waiting'),
    office: z.string(),
    count,
    bookings: count.default(0),
    oldest: time,
  }),
  z.object({
    kind: z.enum(['lineDown', 'tlsFailed']),
    offices: z.array(z.string()),
    failures: count,
    reason: z.string().nullable(),
  }),
  z.object({ kind: z.literal('uncertain'), offices: z.array(z.string()), count }),
  z.object({ kind: z.literal('diskFull'), freeMegabytes: count, freePercent: count }),
  z.object({ kind: z.literal('day'), days: z.array(dayOf) }),
  z.object({ kind: z.literal('mailDown'), reason: z.string(), since: time }),
  z.object({ kind: z.literal('tested'), office: z.string() }),
  z.object({ kind: z.literal('officesRefused'), complaints: z.array(z.string()), since: time }),
  z.object({ kind: z.enum(['storeDown', 'storeBack', 'storeOlder']), since: time }),
])

export type Facts = z.output<typeof factsSchema>

export type Day = z.output<typeof dayOf>
