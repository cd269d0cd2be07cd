import 'server-only'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { doubtMail } from '#lib/alerts/channels/mail-health.ts'
import { errorCode } from '#lib/alerts/channels/mail-server.ts'
import { postWebhook } from '#lib/alerts/channels/post-webhook.ts'
import { MailInDoubt, sendMail } from '#lib/alerts/channels/send-mail.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { log, warn } from '#lib/log/log.ts'

import type { Message } from './claim-messages.ts'
import { factsSchema } from './payload.ts'
import { drop, markBegun, markSent, postpone } from './settle-message.ts'
import { writeAlert } from './write-alert.ts'
import { writeInterest } from './write-interest.ts'
import { writeConfirmation, writeNotification } from './write-mails.ts'

/**
 * Does the work of one claim: a message that the channel does not accept is kept.
 * @throws StoreUnavailable
 */
export async function sendMessage(message: Message, now: Date) {
  const { kind, channel, office } = message
  const fields = { kind, channel, office: office ?? undefined, attempt: message.attempt }

  try {
    const ending = await hand(message, now)
    if (ending === 'lost') return
    if (ending === 'unneeded') return await drop(message)
    if (ending === 'underWay') return void (await postpone(message, now))
    await markSent(message, now)
    log('messageSent', fields)
  } catch (error) {
    // Without the store no outcome can be recorded: the lease runs out and the message is sent
    // again.
    if (isStoreUnavailable(error)) throw error
    if (channel === 'mail') doubtMail()
    const isKept = await keepFailed(message, error, now)
    warn('messageFailed', {
      ...fields,
      outcome: isKept ? 'postponed' : 'givenUp',
      code: errorCode(error),
    })
  }
}

/** @returns whether it will be tried again. */
async function keepFailed(message: Message, error: unknown, now: Date) {
  if (message.kind !== 'confirmation' || !(error instanceof MailInDoubt))
    return postpone(message, now)
  await drop(message)

  return false
}

/** `lost`: another process has it now. */
type Ending = 'sent' | 'unneeded' | 'underWay' | 'lost'

async function hand(message: Message, now: Date): Promise<Ending> {
  const { kind, receiptId } = message
  if (receiptId !== null && kind === 'confirmation')
    return mailConfirmation(message, receiptId, now)
  if (receiptId !== null && kind === 'notification') return mailNotification(message, receiptId)
  if (receiptId !== null) return mailInterest(message, receiptId)
  const facts = factsSchema.parse(JSON.parse(message.facts))
  const reader = message.audience === 'office' ? 'office' : 'operator'
  const written = writeAlert(facts, message.createdAt, reader)

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
  await sendMail({ id: message.id, to: addressFor(message), subject, text, replyTo })

  return 'sent'
}

async function mailNotification(message: Message, receiptId: string) {
  const mail = await writeNotification(receiptId, message.audience)
  if (!mail) return 'unneeded'
  await sendMail({ id: message.id, ...mail })

  return 'sent'
}

/**
 * A visitor gets a mail once or not at all: before it is handed over, the store says so. If the
 * process dies in between, no other begins again.
 */
async function mailConfirmation(message: Message, receiptId: string, now: Date) {
  if (message.isBegun) return 'sent'
  const mail = await writeConfirmation(receiptId)
  if (!mail) return 'unneeded'
  if (!(await markBegun(message, now))) return 'lost'
  await sendMail({ id: message.id, ...mail })

  return 'sent'
}

// An address that was removed from the settings may come back within the week a message is kept.
function addressFor({ audience, office }: Message) {
  const address =
    audience === 'office' || audience === 'operator' ? mailAddressOf(audience, office) : null
  if (!address) throw Object.assign(new Error('expected an address'), { code: 'noAddress' })

  return address
}
