import 'server-only'

import type { EstateAgent, EstateState } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'

import type { AgentWire, EstateWire } from './estate-wire.ts'

/**
 * The brokers of an estate, the responsible one first; one without a name is left out, and one who
 * is both stands there once.
 */
export function reshapeAgents({ extensions }: EstateWire): EstateAgent[] {
  const [first, second] = [extensions.primaryAgent, extensions.secondaryAgent].flatMap((agent) =>
    agent.name ? [{ ...cardOf(agent), name: agent.name }] : [],
  )
  const isSame = first?.name === second?.name && first?.email === second?.email

  return [first, isSame ? undefined : second].filter((agent) => agent !== undefined)
}

function cardOf({ title, emailAddress, telephone, image }: AgentWire) {
  // A broker who has a number for the public wants that one shown [I] (VITEC.md 7.4).
  const { msisdn, display } = telephone.public.msisdn ? telephone.public : telephone.cell

  return {
    title,
    email: emailAddress,
    phone: msisdn ? { number: msisdn, display: display ?? msisdn } : null,
    imageId: idIn(image.id ?? image.imageId),
  }
}

export function idIn(text: string | null) {
  return text !== null && VITEC_ID.test(text) ? text : null
}

/** Vitec's `Api_EstateStatus` [D] (VITEC.md 7.3) as far as it matters to a visitor. */
const states = new Map<string, EstateState>(
  Object.entries({
    Coming: 'coming',
    SoonForSale: 'coming',
    Advantage: 'coming',
    AssignmentAccepted: 'coming',
    ForSale: 'forSale',
    ReadyForRent: 'forSale',
    Running: 'forSale',
    Booked: 'reserved',
    ReservedNotForSale: 'reserved',
    ReservedNotForRental: 'reserved',
    TentativelyRented: 'reserved',
    Sold: 'sold',
    SoldReferenceObject: 'sold',
    AppointedAdmission: 'sold',
    Soldout: 'sold',
    SoldoutReferenceProject: 'sold',
    Rented: 'closed',
    NotForSale: 'closed',
    Resting: 'closed',
    NoAssignment: 'closed',
    AssignmentWithdrawn: 'closed',
    AssignmentAttempt: 'closed',
  } as const),
)

/**
 * An unknown status takes interests: a lead too many costs a glance, a lead too few costs the lead.
 */
export function estateState(statusId: string | null): EstateState {
  return states.get(statusId ?? '') ?? 'forSale'
}
