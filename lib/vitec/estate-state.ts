import 'server-only'

import type { EstateState } from '#lib/estate/estate.ts'

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

/** A status nobody has heard of takes interest: a lead too many costs a glance, a lead too few costs the lead. */
export function estateState(statusId: string | null): EstateState {
  return states.get(statusId ?? '') ?? 'forSale'
}
