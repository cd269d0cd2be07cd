import 'server-only'

import { createHash } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

import { mailTrouble } from '#lib/alerts/channels/mail-health.ts'
import type { Alert } from '#lib/alerts/raise.ts'
import { counts } from '#lib/log/counts.ts'
import { officesNow } from '#lib/office/offices.ts'
import { olderSince } from '#lib/outbox/restore/older-store.ts'
import { settings } from '#lib/settings/settings.ts'

/** Below either of these there is time left to act, and not much. */
const FREE_MEGABYTES_MIN = 500
const FREE_PERCENT_MIN = 10

const DISK_QUIET_HOURS = 24
const MEGABYTE = 1_000_000

type Measure = (path: string) => Promise<{ bavail: number; blocks: number; bsize: number }>

/**
 * Checks the free space on the disk of the store's file. A database server's disk is its operator's
 * matter.
 */
export async function checkDisk(measure: Measure = statfs): Promise<Alert[]> {
  const { DATABASE_URL } = settings()
  if (!DATABASE_URL.startsWith('file:')) return []

  const { bavail, blocks, bsize } = await measure(dirname(DATABASE_URL.slice('file:'.length)))
  const freeMegabytes = Math.floor((bavail * bsize) / MEGABYTE)
  const freePercent = Math.floor((bavail / blocks) * 100)
  if (freeMegabytes >= FREE_MEGABYTES_MIN && freePercent >= FREE_PERCENT_MIN) return []

  return [
    {
      topic: 'diskFull',
      drafts: [
        {
          audience: 'operator',
          office: null,
          facts: { kind: 'diskFull', freeMegabytes, freePercent },
        },
      ],
      quietHours: DISK_QUIET_HOURS,
    },
  ]
}

const MAIL_QUIET_HOURS = 24

/**
 * Reports a mail server that accepts no mail. The webhook carries it: a mail would arrive when it
 * is no longer true.
 */
export function checkMailServer(): Alert[] {
  const trouble = mailTrouble()
  if (!trouble) return []
  const { reason, since } = trouble

  return [
    {
      topic: 'mailDown',
      drafts: [
        {
          audience: 'operator',
          office: null,
          facts: { kind: 'mailDown', reason, since: since.toISOString() },
          notBy: 'mail',
        },
      ],
      quietHours: MAIL_QUIET_HOURS,
    },
  ]
}

const OLDER_QUIET_HOURS = 24

/** Reports a store that lacks what has been sent: a backup was put back, and nothing goes out. */
export async function checkStoreAge(): Promise<Alert[]> {
  const since = await olderSince()
  if (since === null) return []

  return [
    {
      topic: 'storeOlder',
      drafts: [{ audience: 'operator', office: null, facts: { kind: 'storeOlder', since } }],
      quietHours: OLDER_QUIET_HOURS,
    },
  ]
}

const REFUSAL_QUIET_HOURS = 24
/** Who mends these sees the rest on the console. */
const COMPLAINTS_MAX = 5

/** Reports an offices file that was changed and cannot be used: unsaid, the change seems done. */
export function checkOfficesFile(): Alert[] {
  const { refusal } = officesNow()
  if (!refusal) return []
  const complaints = refusal.complaints.slice(0, COMPLAINTS_MAX)

  return [
    {
      // Another mistake is news, however soon after the first.
      topic: `officesRefused/${hashOf(complaints)}`,
      drafts: [
        {
          audience: 'operator',
          office: null,
          facts: { kind: 'officesRefused', complaints, since: refusal.since.toISOString() },
        },
      ],
      quietHours: REFUSAL_QUIET_HOURS,
    },
  ]
}

function hashOf(complaints: string[]) {
  return createHash('sha256').update(complaints.join('\n')).digest('hex').slice(0, 16)
}

const TESTED_QUIET_HOURS = 24

/** The tests of each office that the operator was told of. */
const told = new Map<string, number>()

/** Reports an office whose form is in test mode on a site, in case it is one for visitors. */
export function checkTests(): Alert[] {
  const tested = [...counts().events.values()].filter(({ event }) => event === 'interestTested')
  const news = tested.filter(({ office, count }) => count > (told.get(office) ?? 0))

  return news.map(({ office, count }) => ({
    topic: `tested/${office}`,
    drafts: [{ audience: 'operator', office: null, facts: { kind: 'tested', office } }],
    quietHours: TESTED_QUIET_HOURS,
    onRaised: () => told.set(office, count),
  }))
}
