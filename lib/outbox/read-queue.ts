import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { type Line, lineFor } from './line-of.ts'
import { OPEN_STALE_MS, TURN_STALE_MS } from './pace.ts'
import { pauses } from './pauses.ts'

/** An office that has something in the queue, and when the next of it can be sent. */
export type QueuedOffice = { office: string; line: Line; readyAt: number }

const headRow = z.object({ office: z.string(), due_at: z.string() })
const lineRow = z.object({
  line: z.string(),
  free_at: z.string(),
  open_until: z.string().nullable(),
})

/** Every office with something to send, at a cost that depends on how many offices there are and not on how much is stored. */
export async function readQueue(now: Date): Promise<QueuedOffice[]> {
  const heads = await readHeads()
  if (heads.length === 0) return []
  const probeAt = new Map((await pauses()).map((pause) => [pause.office, pause.probeAt]))
  const freeAt = await readLines(now)

  return heads.flatMap(({ office, due_at }) => {
    const probe = probeAt.get(office)
    if (probe === null) return []
    const line = lineFor(office)
    const readyAt = Math.max(Date.parse(due_at), probe?.getTime() ?? 0, freeAt.get(line.line) ?? 0)

    return [{ office, line, readyAt }]
  })
}

async function readHeads() {
  const rows = await database().read({
    // From one office to the next by the index, and of each its first.
    sql: `
      with recursive queued (office) as (
        select min(office) from interests where next_attempt_at is not null
        union all
        select (select min(interests.office) from interests
          where next_attempt_at is not null and interests.office > queued.office)
        from queued where queued.office is not null)
      select office,
        (select min(next_attempt_at) from interests
          where interests.office = queued.office and next_attempt_at is not null) as due_at
      from queued where office is not null`,
  })

  return rows.map((row) => headRow.parse(row))
}

async function readLines(now: Date) {
  const rows = await database().read({ sql: 'select line, free_at, open_until from lines' })

  return new Map(
    rows.map((row) => {
      const { line, free_at, open_until } = lineRow.parse(row)
      const free = believable(Date.parse(free_at), now, TURN_STALE_MS)
      const open = open_until ? believable(Date.parse(open_until), now, OPEN_STALE_MS) : 0
      return [line, Math.max(free, open)]
    }),
  )
}

/** What lies further ahead than it was ever meant to was left by a clock that has been set back. */
function believable(time: number, now: Date, aheadMax: number) {
  return time - now.getTime() > aheadMax ? 0 : time
}
