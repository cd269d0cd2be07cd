import 'server-only'

import { countStored, rowKey, tally } from '#lib/abuse/counters.ts'
import type { FormTokenClaims } from '#lib/abuse/form-token.ts'
import { isConfirming, queueConfirmation } from '#lib/alerts/queue-mails.ts'
import { database, type Statement } from '#lib/database/database.ts'
import type { Estate } from '#lib/estate/estate.ts'
import { type ChosenViewing, chosenViewing } from '#lib/estate/viewing-times.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { HomeInMails, Interest } from '#lib/interest/schema/schema.ts'
import { readOwnSource } from '#lib/interest/source.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { isStored, type Press } from '#lib/outbox/new-entry.ts'
import { contactHash } from '#lib/outbox/privacy/seal.ts'
import { settings } from '#lib/settings/settings.ts'

const HOUR_SECONDS = 3_600

const NO_VIEWING = { gone: 'viewingGone', full: 'viewingFull', closed: 'viewingClosed' } as const

/**
 * Finds the viewing that the visitor chose among the home's. If it is full for a submission that is
 * stored already, the last place may be the visitor's own: they get their receipt again.
 * @throws StoreUnavailable
 */
export async function viewingFor(
  { interest, token }: Pick<Press, 'interest' | 'token'>,
  estate: Pick<Estate, 'id' | 'viewings' | 'areBookingsUnread'> | null,
): Promise<{ viewing: ChosenViewing | null } | { issue: Issue }> {
  const viewing = estate && chosenViewing(interest.viewing, estate.viewings)
  if (estate === null) return { viewing: null }
  if (typeof viewing !== 'string') return { viewing }
  // The slot was shown when Vitec could be asked for it. The note names it by its id.
  if (viewing === 'gone' && estate.areBookingsUnread) return { viewing: null }
  const stored = { interest: { ...interest, estateId: estate.id }, token }
  if (viewing !== 'gone' && (await isStored(stored))) return { viewing: null }

  return { issue: { path: 'viewing', code: NO_VIEWING[viewing] } }
}

/**
 * Returns the page of the form: the one that embeds it, or ours. It is kept only where the broker
 * is told of it.
 */
export function sourceFor({ interest }: Office, { source }: FormTokenClaims, headers: Headers) {
  if (!interest.noteSource) return undefined

  return source ?? readOwnSource(headers.get('referer'), settings().PUBLIC_URL) ?? undefined
}

/** Returns the facts of the home that are stored beside the visitor’s words. */
export function estateToKeep(
  office: Office,
  estate: Estate | null,
  viewing: ChosenViewing | null,
): Interest['estate'] {
  return {
    primaryAgentId: estate?.primaryAgentId ?? undefined,
    viewing: viewing ?? undefined,
    home: homeForMails(office, estate),
  }
}

/** The facts are kept only where a mail about the interest may be sent. */
function homeForMails(office: Office, estate: Estate | null): HomeInMails | undefined {
  const { confirmationEmail, notify, fallbackEmail } = office
  if (!estate || (confirmationEmail === 'off' && notify.length === 0 && !fallbackEmail))
    return undefined
  const { street, zipCode, town } = estate.address

  return {
    name: street ?? estate.heading,
    address: { street, zipCode, town },
    agents: estate.agents.map(({ name, email, phone }) => ({ name, email, phone })),
  }
}

/**
 * Returns the statements that queue the visitor's confirmation, for the commit that stores the
 * interest. They count the address, so that a flood of posts cannot fill a stranger's inbox.
 */
export function confirmationFor(
  interest: Interest,
  receiptId: string,
  now = database().now(),
): Statement[] {
  const office = findOffice(interest.office)
  const { emailAddress } = interest.email
  if (!office || !emailAddress || !isConfirming(office)) return []
  const counted = tally('mail', contactHash(emailAddress), HOUR_SECONDS)

  return [
    ...countStored([counted], { receiptId }, now),
    queueConfirmation(receiptId, rowKey(counted), now),
  ]
}
