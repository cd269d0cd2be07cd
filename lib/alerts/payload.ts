import 'server-only'

import * as z from 'zod'

const time = z.string()
const count = z.number()
const reasonCount = z.object({ reason: z.string(), count })

/** One office's last day. */
const dayOf = z.object({
  office: z.string(),
  accepted: count,
  delivered: count,
  withdrawn: count,
  waiting: count,
  held: count,
  /** Erased by age, and Vitec never said that it has them. What an earlier version kept does not say. */
  expired: count.default(0),
  isPaused: z.boolean(),
})

/**
 * What an alert says: counts, times, codes and references, and no person. `office` is a key of the offices file. Kept as JSON, and sent
 * to the webhook as it is.
 */
export const factsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('held'),
    office: z.string(),
    count,
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
    /** An earlier version did not say why. */
    reasons: z.array(reasonCount).default([]),
  }),
  z.object({
    kind: z.literal('flood'),
    what: z.enum(['quarantined', 'refused']),
    office: z.string().nullable(),
    count,
    reasons: z.array(reasonCount),
  }),
  z.object({ kind: z.literal('waiting'), office: z.string(), count, oldest: time }),
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
  z.object({ kind: z.enum(['storeDown', 'storeBack']), since: time }),
])

export type Facts = z.output<typeof factsSchema>

export type Day = z.output<typeof dayOf>
