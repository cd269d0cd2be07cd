import 'server-only'

import { randomUUID } from 'node:crypto'

import { type Audience, type Channel, channelsTo } from '#lib/alerts/channels/channels.ts'
import { database, type Statement } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'
import { officesInStore } from '#lib/outbox/queries/read-queue.ts'

import type { Facts } from './payload.ts'

const HOUR_MS = 3_600_000

/** What somebody is to be told. */
export type Draft = {
  audience: Audience
  office: string | null
  facts: Facts
  /** The channel that cannot tell it. */
  notBy?: Channel
}

export type Alert = {
  /** What it is about, such as `held/ekbacken`: never said twice within an hour. */
  topic: string
  drafts: Draft[]
  /** How long it stays unsaid while it lasts. When it has been over meanwhile, an hour is enough. */
  quietHours?: number
  /** What is true once it has been said, in the same commit. */
  marks?: (claim: AlertClaim) => Statement[]
}

/** Values of the statements that go by `IS_RAISER`. */
export type AlertClaim = { topic: string; token: string }

/** SQL: true only for the process that claimed the alert. */
export const IS_RAISER = `exists (select 1 from alerts where topic = $topic and raised_by = $token)`

/** In place of a token: what the topic is about is no more. */
export const OVER = 'over'

/**
 * Puts an alert among the messages, unless it was said lately, here or by another process, or nobody can be told.
 * @returns whether it was.
 */
export async function raise({ topic, drafts, quietHours = 1, marks }: Alert, now: Date) {
  const messages = drafts.flatMap((draft) =>
    channelsTo(draft.audience, draft.office)
      .filter((channel) => channel !== draft.notBy)
      .map((channel) => ({ ...draft, channel })),
  )
  if (messages.length === 0) return false
  const claim = { topic, token: randomUUID() }

  const [taken = []] = await database().write([
    claimAlert(claim, quietHours, now),
    ...messages.map((message) => saveMessage(claim, message, now)),
    ...(marks?.(claim) ?? []),
  ])

  return taken.length === 1
}

// Of two who come at once the second sees the first's row, in either engine, and has no claim.
function claimAlert({ topic, token }: AlertClaim, quietHours: number, now: Date): Statement {
  return {
    sql: `
      insert into alerts (topic, raised_at, raised_by) values ($topic, $now, $token)
      on conflict (topic) do update set raised_at = excluded.raised_at, raised_by = excluded.raised_by
      where alerts.raised_at <= $quietSince
        or (alerts.raised_by = '${OVER}' and alerts.raised_at <= $hourAgo)
        or alerts.raised_at > $ahead
      returning topic`,
    values: {
      topic,
      token,
      now: now.toISOString(),
      quietSince: new Date(now.getTime() - quietHours * HOUR_MS).toISOString(),
      hourAgo: new Date(now.getTime() - HOUR_MS).toISOString(),
      // A clock that has been set back since raised it: silence until then would be as long as it was wrong.
      ahead: new Date(now.getTime() + HOUR_MS).toISOString(),
    },
  }
}

function saveMessage(
  claim: AlertClaim,
  { channel, audience, office, facts }: Draft & { channel: Channel },
  now: Date,
): Statement {
  return {
    sql: `
      insert into messages
        (message_id, topic, channel, audience, kind, office, facts, created_at, next_attempt_at)
      select $messageId, $topic, $channel, $audience, $kind, $office, $facts, $now, $now
      where ${IS_RAISER}`,
    values: {
      ...claim,
      messageId: randomUUID(),
      channel,
      audience,
      kind: facts.kind,
      office,
      facts: JSON.stringify(facts),
      now: now.toISOString(),
    },
  }
}

/** The keys of all offices that may have interests: those of the file, and those that were taken out of it and left some behind. */
export async function knownOffices() {
  return [...new Set([...offices().keys(), ...(await officesInStore())])]
}

/** Both are told of what concerns an office. */
export function toBoth<Facts>(office: string, facts: Facts) {
  return [
    { audience: 'office' as const, office, facts },
    { audience: 'operator' as const, office, facts },
  ]
}
