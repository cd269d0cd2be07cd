import 'server-only'

import * as z from 'zod'

import { mailBody } from '#lib/alerts/channels/send-mail.ts'
import { read } from '#lib/database/database.ts'
import type { HomeInMails, Interest } from '#lib/interest/schema/schema.ts'
import { confirmationMail, notificationMail } from '#lib/language/mails.ts'
import { viewingCalendar } from '#lib/language/viewing-calendar.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { createContactedLink } from '#lib/outbox/contacted.ts'
import { unseal } from '#lib/outbox/privacy/seal.ts'
import { settings } from '#lib/settings/settings.ts'

import type { Message } from './claim-messages.ts'

const rowSchema = z.object({
  reference: z.string(),
  office: z.string(),
  estate_id: z.string(),
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
  if (!found || !to || found.hasWithdrawn) return null
  const { interest, office, homeUrl } = found
  const { name, controller } = office
  const site = `${settings().PUBLIC_URL}/${interest.locale}`

  const { subject, paragraphs } = confirmationMail({
    ...found,
    office: { name, phone: controller.phone },
    receiptUrl: `${site}/receipts/${receiptId}`,
    privacyUrl: `${site}/${office.key}/privacy`,
  })

  return {
    to,
    from: name,
    replyTo: controller.email,
    subject,
    ...mailBody(paragraphs, { lang: interest.locale, title: subject }),
    calendar: calendarOf(interest, homeUrl),
  }
}

/**
 * Writes the notification to one of the people that the office has named.
 * @returns null where the home has no such person, or another one gets it at the same address.
 */
export async function writeNotification(receiptId: string, audience: Message['audience']) {
  const found = await findInterest(receiptId)
  const to = found && addresses(found.office, found.home).get(audience)
  if (!found || !to) return null
  const { office, acceptedAt } = found
  const link = new URLSearchParams({ link: await createContactedLink(receiptId) })

  const { subject, paragraphs } = notificationMail({
    ...found,
    office: { name: office.name, phone: office.controller.phone },
    questions: office.questions,
    contactedUrl: `${settings().PUBLIC_URL}/sv/${office.key}/contacted?${link}`,
    acceptedAt,
  })

  return { to, subject, ...mailBody(paragraphs, { lang: 'sv', title: subject }) }
}

/** The addresses of those who are told, each once: a broker may also read the office's mail. */
function addresses({ notify, fallbackEmail }: Office, home: HomeInMails | undefined) {
  const [primaryAgent, secondaryAgent] = home?.agents ?? []
  const named: Record<string, string | null | undefined> = {
    primaryAgent: primaryAgent?.email,
    secondaryAgent: secondaryAgent?.email,
    office: fallbackEmail,
  }
  const found = new Map<Message['audience'], string>()
  for (const audience of notify) {
    const address = named[audience]
    if (address && ![...found.values()].includes(address)) found.set(audience, address)
  }

  return found
}

async function findInterest(receiptId: string) {
  const [row] = await read(
    {
      sql: `
      select reference, office, estate_id, sealed, accepted_at, sender_withdrew_at is not null as has_withdrawn
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
    homeUrl: `${settings().PUBLIC_URL}/${interest.locale}/${office.key}/${row.estate_id}`,
    acceptedAt: row.accepted_at,
    hasWithdrawn: row.has_withdrawn,
  }
}

/** The chosen viewing, for the visitor's calendar. */
function calendarOf({ viewing: id, estateId, locale, estate }: Interest, url: string) {
  const { viewing, home } = estate ?? {}
  if (!id || !viewing || !home?.name) return undefined

  return viewingCalendar({
    viewing: { ...viewing, id, comment: null, isDigital: viewing.isDigital ?? false },
    estate: { ...home, id: estateId },
    name: home.name,
    url,
    locale,
  })
}
