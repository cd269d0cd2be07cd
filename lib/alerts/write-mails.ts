import 'server-only'

import * as z from 'zod'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { mailBody } from '#lib/alerts/channels/send-mail.ts'
import { read } from '#lib/database/database.ts'
import { STATES } from '#lib/interest/delivery.ts'
import type { HomeInMails, Interest } from '#lib/interest/schema/schema.ts'
import { confirmationMail, notificationMail } from '#lib/language/mails.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { viewingCalendar } from '#lib/language/viewing-calendar.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { createContactedLink } from '#lib/outbox/contacted.ts'
import { unseal } from '#lib/outbox/privacy/seal.ts'
import { settings } from '#lib/settings/settings.ts'

import type { InterestMail } from './claim-messages.ts'
import { isConfirming } from './queue-mails.ts'

const rowSchema = z.object({
  reference: z.string(),
  office: z.string(),
  state: z.enum(STATES),
  sealed: z.string(),
  accepted_at: z.string(),
  has_withdrawn: z.coerce.boolean(),
})

/**
 * Writes the confirmation to the visitor, from the row as it is now.
 * @returns null where there is nobody to write to any more.
 * @throws when the seal does not open.
 */
export async function writeConfirmation(receiptId: string) {
  const found = await findInterest(receiptId)
  const to = found?.interest.email.emailAddress
  if (!found || !to || found.hasWithdrawn || !isConfirming(found.office)) return null
  const { interest, office } = found
  const { name, controller } = office
  const site = `${settings().PUBLIC_URL}/${interest.locale}`
  const homeUrl = `${site}/${office.key}/${interest.estateId}`
  const content = calendarOf(interest, homeUrl)

  const { subject, paragraphs } = confirmationMail({
    ...found,
    office: { ...controller, name },
    homeUrl,
    receiptUrl: `${site}/receipts/${receiptId}`,
    privacyUrl: `${site}/${office.key}/privacy`,
    hasCalendar: content !== null,
  })

  return {
    to,
    from: name,
    replyTo: controller.email,
    subject,
    ...mailBody(paragraphs, { lang: interest.locale, title: subject }),
    calendar: content
      ? { filename: phrasesFor(interest.locale).mail.calendarFile, content }
      : undefined,
  }
}

/**
 * Writes the notification to one of the people that the office has named.
 * @returns null where the home has no such person, or another one gets it at the same address.
 */
export async function writeNotification(receiptId: string, audience: InterestMail['audience']) {
  const found = await findInterest(receiptId)
  const to = found && addresses(found.office, found.home).get(audience)
  if (!found || !to) return null
  const { interest, office } = found
  const site = `${settings().PUBLIC_URL}/sv/${office.key}`
  const link = new URLSearchParams({ link: await createContactedLink(receiptId) })

  const { subject, paragraphs } = notificationMail({
    ...found,
    office: { name: office.name, phone: office.controller.phone },
    questions: office.questions,
    homeUrl: `${site}/${interest.estateId}`,
    contactedUrl: `${site}/contacted?${link}`,
    mayMail: mailAddressOf('office', office.key) !== null,
  })

  return { to, subject, ...mailBody(paragraphs, { lang: 'sv', title: subject }) }
}

/**
 * The addresses of those who are told, each once: a broker may also read the office's mail. Where
 * the home could not be read, the office is told in its brokers' place.
 */
function addresses({ notify, fallbackEmail }: Office, home: HomeInMails | undefined) {
  const [primaryAgent, secondaryAgent] = home?.agents ?? []
  const named = {
    primaryAgent: home ? primaryAgent?.email : fallbackEmail,
    secondaryAgent: secondaryAgent?.email,
    office: fallbackEmail,
  }
  const found = new Map<InterestMail['audience'], string>()
  for (const audience of notify) {
    const address = named[audience]?.toLowerCase()
    if (address && ![...found.values()].includes(address)) found.set(audience, address)
  }

  return found
}

async function findInterest(receiptId: string) {
  const [row] = await read(
    {
      sql: `
      select reference, office, state, sealed, accepted_at, sender_withdrew_at is not null as has_withdrawn
      from interests
      where receipt_id = $receiptId and sealed is not null
        and state in ('waiting', 'sending', 'delivered', 'uncertain', 'held')`,
      values: { receiptId },
    },
    rowSchema,
  )
  const office = row && findOffice(row.office)
  if (!row || !office) return null
  const interest = await unseal(row.sealed, { office: office.key, receiptId })

  return {
    interest,
    office,
    reference: row.reference,
    home: interest.estate?.home,
    state: row.state,
    acceptedAt: row.accepted_at,
    hasWithdrawn: row.has_withdrawn,
  }
}

/** The chosen viewing, for the visitor's calendar. */
function calendarOf({ viewing: id, estateId, locale, estate }: Interest, url: string) {
  const { viewing, home } = estate ?? {}
  if (!id || !viewing || !home?.name) return null

  return viewingCalendar({
    viewing: { ...viewing, id, comment: null, isDigital: viewing.isDigital ?? false },
    estate: { ...home, id: estateId },
    name: home.name,
    url,
    locale,
  })
}
