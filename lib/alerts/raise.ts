import 'server-only'
import { randomUUID } from 'node:crypto'

import { type Audience, type Channel, channelsTo } from '#lib/alerts/channels/channels.ts'
import { type Statement, write } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'
import { officesInStore } from '#lib/outbox/queries/read-queue.ts'

import type { Facts } from './payload.ts'

const HOUR_MS = 3_600_000

/** A message to send to one audience. */
export type Draft = {
  audience: Audience
  office: string | null
  facts: Facts
  /** The channel that cannot report it. */
  notBy?: Channel
}

export type Alert = {
  /** The subject, such as `held/ekbacken`: never reported twice within an hour. */
  topic: string
  drafts: Draft[]
  /**
   * The hours between two reports while it lasts. If it has been over meanwhile, an hour is enough.
   */
  quietHours?: number
  /** Statements that record the report, in the same commit. */
  marks?: (claim: AlertClaim) => Statement[]
  /** Called once the alert is queued. */
  onRaised?: () => void
}

/** Values of the statements that use `IS_RAISER`. */
export type AlertClaim = { topic: string; token: string }

/** SQL: true only for the process that claimed the alert. */
export const IS_RAISER = `exists (select 1 from alerts where topic = $topic and raised_by = $token)`

/** The mark in place of a token when the subject of an alert is over. */
export const OVER = 'over'

/**
 * Queues an alert as messages, unless it was reported lately, here or by another process, or has no
 * recipient.
 * @returns whether it was queued.
 */
export async function raise({ topic, drafts, quietHours = 1, marks }: Alert, now: Date) {
  const messages = drafts.flatMap((draft) =>
    channelsTo(draft.audience, draft.office)
      .filter((channel) => channel !== draft.notBy)
      .map((channel) => ({ ...draft, channel })),
  )
  if (messages.length === 0) return false
  const claim = { topic, token: randomUUID() }

  const rowsOf = await write({
    claim: claimAlert(claim, quietHours, now),
    messages: messages.map((message) => saveMessage(claim, message, now)),
    marks: marks?.(claim) ?? [],
  })

  return rowsOf('claim').length === 1
}

// If two processes claim at once, the second sees the first's row, in either engine, and gets no
// claim.
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
      // A clock that has been set back since raised it: the alert would otherwise be silent for as
      // long as the clock was wrong.
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

/**
 * Returns the keys of all offices that may have interests: those of the file, and those that were
 * removed from it with interests left.
 */
export async function knownOffices() {
  return [...new Set([...offices().keys(), ...(await officesInStore())])]
}

/** Addresses both the office and the operator, for alerts about an office. */
export function toBoth<Facts>(office: string, facts: Facts) {
  return [
    { audience: 'office' as const, office, facts },
    { audience: 'operator' as const, office, facts },
  ]
}
