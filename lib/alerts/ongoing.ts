import 'server-only'

import * as z from 'zod'

import { database, read } from '#lib/database/database.ts'

import { type Alert, OVER } from './raise.ts'

/** Alerts that last until they are over, and are then news again. */
const ONGOING =
  /^(waiting|lineDown|tlsFailed|flood|officesRefused)\/|^(diskFull|mailDown|storeOlder)$/

const alertRow = z.object({ topic: z.string(), raised_by: z.string() })

type Ongoing = z.output<typeof alertRow>

/**
 * Returns the alerts reported as ongoing. The read precedes the checks, so that an alert another
 * process raises meanwhile is left alone.
 */
export async function ongoingAlerts(): Promise<Ongoing[]> {
  const rows = await read(
    {
      sql: `select topic, raised_by from alerts where raised_by <> '${OVER}'`,
    },
    alertRow,
  )

  return rows.filter(({ topic }) => ONGOING.test(topic))
}

/**
 * Records which alerts are over, so that each is reported at once when it recurs, yet never twice
 * within an hour.
 */
export async function endOngoing(ongoing: Ongoing[], seen: Alert[]) {
  const ended = ongoing.filter(({ topic }) => !seen.some((alert) => alert.topic === topic))
  if (ended.length === 0) return

  await database().write(
    ended.map(({ topic, raised_by }) => ({
      sql: `update alerts set raised_by = '${OVER}' where topic = $topic and raised_by = $token`,
      values: { topic, token: raised_by },
    })),
  )
}
