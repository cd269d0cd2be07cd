import 'server-only'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { doubtMail } from '#lib/alerts/channels/mail-health.ts'
import { errorCode } from '#lib/alerts/channels/mail-server.ts'
import { postWebhook } from '#lib/alerts/channels/post-webhook.ts'
import { sendMail } from '#lib/alerts/channels/send-mail.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { log, warn } from '#lib/log/log.ts'

import type { Message } from './claim-messages.ts'
import { factsSchema } from './payload.ts'
import { drop, markSent, postpone } from './settle-message.ts'
import { writeAlert } from './write-alert.ts'
import { writeInterest } from './write-interest.ts'

/**
 * Does the work of one claim: a message that the channel does not accept is kept.
 * @throws StoreUnavailable
 */
export async function sendMessage(message: Message, now: Date) {
  const { kind, channel, office } = message
  const fields = { kind, channel, office: office ?? undefined, attempt: message.attempt }

  try {
    const ending = await hand(message)
    if (ending === 'unneeded') return await drop(message)
    if (ending === 'underWay') return void (await postpone(message, now))
    await markSent(message, now)
    log('messageSent', fields)
  } catch (error) {
    // Without the store no outcome can be recorded: the lease runs out and the message is sent
    // again.
    if (isStoreUnavailable(error)) throw error
    if (channel === 'mail') doubtMail()
    const isKept = await postpone(message, now)
    warn('messageFailed', {
      ...fields,
      outcome: isKept ? 'postponed' : 'givenUp',
      code: errorCode(error),
    })
  }
}

async function hand(message: Message): Promise<'sent' | 'unneeded' | 'underWay'> {
  if (message.receiptId !== null) return mailInterest(message, message.receiptId)
  const facts = factsSchema.parse(JSON.parse(message.facts))
  const written = writeAlert(facts, message.createdAt, message.audience)

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

// An address that was removed from the settings may come back within the week a message is kept.
function addressFor({ audience, office }: Message) {
  const address = mailAddressOf(audience, office)
  if (!address) throw Object.assign(new Error('expected an address'), { code: 'noAddress' })

  return address
}
