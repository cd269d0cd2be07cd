import 'server-only'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { doubtMail } from '#lib/alerts/channels/mail-health.ts'
import { errorCode } from '#lib/alerts/channels/mail-server.ts'
import { postWebhook } from '#lib/alerts/channels/post-webhook.ts'
import { isFinal, isRefused, sendMail } from '#lib/alerts/channels/send-mail.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { log, warn } from '#lib/log/log.ts'
import { noteSent } from '#lib/outbox/restore/journal.ts'

import type { InterestMail, Message } from './claim-messages.ts'
import { factsSchema } from './payload.ts'
import { beginConfirmation } from './queue-mails.ts'
import { drop, isStale, markSent, postpone } from './settle-message.ts'
import { writeAlert } from './write-alert.ts'
import { writeInterest } from './write-interest.ts'
import { writeConfirmation, writeNotification } from './write-mails.ts'

/** `doubtful`: it may have been sent, and is not sent again. */
type Ending = 'sent' | 'unneeded' | 'underWay' | 'doubtful'

/**
 * Does the work of one claim: a message that the channel does not accept is kept.
 * @throws StoreUnavailable
 */
export async function sendMessage(message: Message | InterestMail, now: Date) {
  const { kind, channel, office } = message
  const fields = { kind, channel, office: office ?? undefined, attempt: message.attempt }

  try {
    const ending =
      message.table === 'mails' ? await handMail(message, now) : await handMessage(message)
    if (ending === 'unneeded') return await drop(message)
    if (ending === 'underWay') return void (await postpone(message, now))
    if (ending === 'doubtful') {
      await drop(message)
      return warn('messageFailed', { ...fields, outcome: 'givenUp', code: 'processEnded' })
    }
    await markSent(message, now)
    log('messageSent', fields)
  } catch (error) {
    // Without the store no outcome can be recorded: the lease runs out and the message is sent
    // again.
    if (isStoreUnavailable(error)) throw error
    // A recipient that the server refuses says nothing of the server.
    if (channel === 'mail' && !isRefused(error)) doubtMail()
    const isKept = await keepFailed(message, error, now)
    warn('messageFailed', {
      ...fields,
      outcome: isKept ? 'postponed' : 'givenUp',
      code: errorCode(error),
    })
  }
}

/** @returns whether it will be tried again. */
async function keepFailed(message: Message | InterestMail, error: unknown, now: Date) {
  if (message.kind !== 'confirmation' || !isFinal(error)) return postpone(message, now)
  await drop(message)

  return false
}

async function handMessage(message: Message): Promise<Ending> {
  if (message.receiptId !== null) return mailInterest(message, message.receiptId)
  const facts = factsSchema.parse(JSON.parse(message.facts))
  const written = await writeAlert(facts, message.createdAt, message.audience)

  if (message.channel === 'mail') {
    await sendMail({ id: message.id, to: addressFor(message), ...written })
  } else {
    const createdAt = message.createdAt.toISOString()
    await postWebhook({ id: message.id, createdAt, text: written.text, facts })
  }

  return 'sent'
}

async function mailInterest(message: Message, receiptId: string) {
  const written = await writeInterest(receiptId)
  if (written.outcome !== 'written') return written.outcome
  const { subject, text, replyTo } = written
  await note(message)
  await sendMail({ id: message.id, to: addressFor(message), subject, text, replyTo })

  return 'sent'
}

/**
 * A visitor gets a mail once or not at all: before it is handed over, the store says so. If the
 * process dies in between, no other begins again.
 */
async function handMail(message: InterestMail, now: Date): Promise<Ending> {
  const { kind, receiptId, audience } = message
  if (kind === 'confirmation' && message.isBegun) return 'doubtful'
  if (isStale(message, now)) return 'unneeded'
  const mail =
    kind === 'confirmation'
      ? await writeConfirmation(receiptId)
      : await writeNotification(receiptId, audience)
  if (!mail) return 'unneeded'
  if (kind === 'confirmation' && !(await beginConfirmation(message, mail.to, now)))
    return 'unneeded'
  await note(message)
  await sendMail({ id: message.id, ...mail })

  return 'sent'
}

/** A store that lacks this attempt is older than what was sent. */
async function note({ table, id, attempt, createdAt }: Message | InterestMail) {
  const did = table === 'mails' ? 'mail' : 'message'
  await noteSent({ did, id, number: attempt, since: createdAt.toISOString() })
}

// An address that was removed from the settings may come back within the week a message is kept.
function addressFor({ audience, office }: Message) {
  const address = mailAddressOf(audience, office)
  if (!address) throw Object.assign(new Error('expected an address'), { code: 'noAddress' })

  return address
}
