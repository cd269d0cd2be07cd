import { expect, test } from 'playwright/test'

import { takesInterest } from '#lib/estate/estate.ts'
import { estateState } from '#lib/vitec/estate/reshape-agents.ts'

test('an estate with an unknown status is for sale', () => {
  for (const status of ['Auction', '', null, 'constructor', 'toString']) {
    expect(estateState(status), String(status)).toBe('forSale')
  }
})

test('an estate sold, let, withdrawn or not for sale takes no interest, and every other one does', () => {
  const closed = ['Sold', 'SoldReferenceObject', 'Soldout', 'Rented', 'NotForSale', 'Resting']
  const open = ['ForSale', 'Coming', 'SoonForSale', 'ReservedNotForSale', 'Booked', 'ReadyForRent']

  for (const status of [...closed, 'AssignmentWithdrawn', 'NoAssignment', 'AppointedAdmission']) {
    expect(takesInterest({ state: estateState(status) }), status).toBe(false)
  }
  for (const status of open) {
    expect(takesInterest({ state: estateState(status) }), status).toBe(true)
  }
})
