import { randomUUID } from 'node:crypto'

import type { Interest } from '#lib/interest/schema/schema.ts'

/** A checked interest with the fewest values; its visitor is unique unless the caller says who. */
export function someInterest(changes: Partial<Interest> = {}): Interest {
  return {
    office: 'ekbacken',
    estateId: 'OBJ11385_1395932274',
    locale: 'sv',
    person: {
      firstName: 'Alva',
      lastName: 'Ek',
      telePhone: undefined,
      workPhone: undefined,
      otherPhone: undefined,
      personalIdentityNumber: undefined,
    },
    address: undefined,
    email: { emailAddress: `${randomUUID()}@exempel.example`, emailAddress2: undefined },
    presentAccommodation: undefined,
    interestNote: undefined,
    company: undefined,
    viewing: undefined,
    homeToSell: undefined,
    valuation: undefined,
    answers: undefined,
    gdprApproval: true,
    wishAdvertising: undefined,
    ...changes,
  }
}
