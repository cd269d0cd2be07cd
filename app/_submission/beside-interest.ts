import 'server-only'

import { countStored, rowKey, tally } from '#lib/abuse/counters.ts'
import { isConfirming, queueConfirmation } from '#lib/alerts/queue-mails.ts'
import { database, type Statement } from '#lib/database/database.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { HomeInMails, Interest } from '#lib/interest/schema/schema.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { contactHash } from '#lib/outbox/privacy/seal.ts'

const HOUR_SECONDS = 3_600

/** Returns the facts of the home that are stored beside the visitor’s words. */
export function estateToKeep(
  office: Office,
  estate: Estate | null,
  viewing: NonNullable<Interest['estate']>['viewing'] | null,
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
