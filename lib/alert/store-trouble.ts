import 'server-only'

import { randomUUID } from 'node:crypto'

import { log, warn } from '#lib/log/log.ts'

import { channelsTo, mailAddressOf } from './channels.ts'
import type { Facts } from './facts.ts'
import { postWebhook } from './post-webhook.ts'
import { sendMail } from './send-mail.ts'
import { writeAlert } from './write-alert.ts'

/** A lock that another process held for a moment is no trouble a person could mend. */
const PATIENCE_MS = 15_000
const HOUR_MS = 3_600_000

/** The one thing that cannot be kept in the store is that the store is away: it is told from memory, by each process for itself. */
export function createStoreTrouble() {
  let since: Date | null = null
  let toldAt: Date | null = null
  let isTold = false

  return {
    /** The store failed just now. */
    async seen(now: Date) {
      since ??= now
      if (now.getTime() - since.getTime() < PATIENCE_MS) return
      if (toldAt && now.getTime() - toldAt.getTime() < HOUR_MS) return
      if (!(await tell({ kind: 'storeDown', since: since.toISOString() }, now))) return
      toldAt = now
      isTold = true
    },

    /** The store works. What was told to be broken is told to be well. */
    async over(now: Date) {
      if (since && isTold) {
        if (!(await tell({ kind: 'storeBack', since: since.toISOString() }, now))) return
      }
      since = null
      isTold = false
    },
  }
}

/** @returns whether somebody was reached, or nobody is to be. */
async function tell(facts: Facts, now: Date) {
  const id = randomUUID()
  const { subject, text } = writeAlert(facts, now)
  const address = mailAddressOf('operator', null)
  const sendings = channelsTo('operator', null).map(async (channel) => {
    const fields = { kind: facts.kind, channel }
    try {
      if (channel === 'mail') await sendMail({ id, to: address ?? '', subject, text })
      else await postWebhook({ id, text, createdAt: now.toISOString(), facts })
      log('messageSent', fields)
      return true
    } catch {
      warn('messageFailed', { ...fields, outcome: 'triedAgain' })
      return false
    }
  })
  const taken = await Promise.all(sendings)

  return taken.length === 0 || taken.some(Boolean)
}
