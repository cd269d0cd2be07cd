import 'server-only'

import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

import { mailTrouble } from '#lib/alerts/channels/mail-health.ts'
import type { Alert } from '#lib/alerts/raise.ts'
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
