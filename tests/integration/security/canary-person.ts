import { VILLA } from '../../support/visitor.ts'

/**
 * Every form in which a field of `personOf` may be written, except forms that many people share.
 */
export const PERSONAL = [
  ...['Kanariella', 'Piperstr', 'kanariefagel.example', '701740650', '070-174 06 50'],
  ...['846500400', '08-465 004 00', '313900601', '031-390 06 01', '8112189876', '811218-9876'],
  ...['gelbursgatan', '984 71', 'Kvitterk', '3471829', '87413.271', '47.281936', 'Sjungande'],
  ...['406280417', '040-628 04 17', '17.938271', '60.482917', '18.271938', '59.391827'],
  ...['Hemligt-', '3\u00a0471\u00a0829', '413,271', '47,281936'],
  ...['derdr', 'Viskande'],
]

/** The number is the one value that a mail to an office may not hold either. */
export const IDENTITY_NUMBERS = ['8112189876', '811218-9876']

/** An interest with every possible field, each one a canary. */
export function personOf(office: string, token: string) {
  return {
    token,
    office,
    estateId: VILLA.estateId,
    locale: 'sv',
    person: {
      firstName: 'Kanariella',
      lastName: 'Piperström',
      cellPhone: '070-174 06 50',
      telePhone: '08-465 004 00',
      workPhone: '031-390 06 01',
      otherPhone: '040-628 04 17',
      personalIdentityNumber: '19811218-9876',
    },
    address: {
      streetAddress: 'Fågelbursgatan 17',
      zipCode: '984 71',
      city: 'Kvitterköping',
      countryCode: 'SE',
      coordinate: { longitude: 17.938271, latitude: 60.482917 },
    },
    email: {
      emailAddress: emailOf(office),
      emailAddress2: `andra.${emailOf(office)}`,
    },
    presentAccommodation: {
      estateType: 'House',
      livingSpace: 87_413.271,
      numberOfRooms: 47.281936,
      price: 3_471_829,
      other: 'Sjungande gök',
      coordinate: { longitude: 18.271938, latitude: 59.391827 },
    },
    interestNote: 'Hemligt-önskemål',
    company: 'Fjäderdräkt Bygg AB',
    viewing: 'own',
    homeToSell: 'sell',
    valuation: true,
    answers: { loanPromise: 'soon', calculation: true, source: 'Viskande trast' },
    gdprApproval: true,
    wishAdvertising: true,
  }
}

export function emailOf(office: string) {
  return `${office}@kanariefagel.example`
}
