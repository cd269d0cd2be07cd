import fc from 'fast-check'

import {
  COUNTRY_CODES,
  HOMES_TO_SELL,
  OWN_VIEWING,
  PRESENT_ESTATE_TYPES,
} from '#lib/interest/choices.ts'
import { LENGTH_MAX, NUMBER_BOUNDS, TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'
import { LOCALES } from '#lib/language/locales.ts'

/**
 * Any text of at most that many units once it is tidied: letters of all scripts, emoji, and
 * invisible characters between them.
 */
function anyText(path: string, max: number) {
  const length = { minLength: 1, maxLength: Math.min(max, 40) }

  return fc
    .oneof(
      fc.string({ unit: 'grapheme', ...length }),
      fc.string({ unit: 'binary', ...length }),
      fc.string(length),
      fc.constantFrom(
        'Åsa-Märta',
        "d'Angelo",
        'Nguyễn',
        '李',
        '<b>"&\\',
        'a\r\nb',
        'å'.repeat(max),
        'Ek '.repeat(max / 3),
      ),
    )
    .filter((text) => {
      const tidied = tidyInput(text, path.split('.'))
      const isText = typeof tidied === 'string' && tidied.length <= max && !/\ufffd/.test(tidied)
      return isText && (!path.startsWith('person.') || /\p{L}/u.test(tidied))
    })
}

const anyPhone = fc.oneof(
  fc.stringMatching(/^07[02369]-?[1-9]\d{2} \d{2} \d{2}$/),
  fc.stringMatching(/^08-[1-9]\d{2} \d{3}$/),
  fc.stringMatching(/^(\+|00)46 ?7[02369][1-9]\d{6}$/),
  fc.stringMatching(/^\+47 ?[49]\d{7}$/),
  fc.stringMatching(/^\+44 ?7[4-9]\d{8}$/),
)

const anyEmail = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9_+-]{0,20}[a-z0-9])?$/),
    fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?\.(se|com|example)$/),
  )
  .map(([name, host]) => `${name}@${host}`)

function anyNumber({ min, max }: { min: number; max: number }) {
  const inside = fc.double({ min, max, noNaN: true })

  return fc.oneof(
    inside,
    fc.integer({ min: Math.ceil(min), max }),
    fc.integer({ min: Math.ceil(min), max }).map(String),
    fc.constantFrom('2,5', '1.5', '58 kvm', '3 kr', '77', '3,5 mkr', 'vet ej', '0', '1 2 3', '–'),
    anyText('presentAccommodation.price', TYPED_LENGTH_MAX.numberInWords),
  )
}

// JSON has no -0.
const anyDegrees = (max: number) =>
  fc.double({ min: -max, max, noNaN: true }).map((degrees) => degrees + 0)

const anyPlace = fc.record({
  longitude: anyDegrees(180),
  latitude: anyDegrees(90),
})

const anyAddress = fc
  .record(
    {
      streetAddress: anyText('address.streetAddress', TYPED_LENGTH_MAX.streetAddress),
      city: anyText('address.city', TYPED_LENGTH_MAX.city),
      zip: fc.constantFrom(
        { zipCode: '75310' },
        { zipCode: 'se-753 10', countryCode: 'SE' },
        { zipCode: 'SW1A 1AA', countryCode: 'GB' },
      ),
      coordinate: anyPlace,
      abroad: fc.constantFrom(...COUNTRY_CODES).map((countryCode) => ({ countryCode })),
    },
    { requiredKeys: [] },
  )
  .map(({ zip, abroad, ...address }) => ({ ...address, ...(zip ?? abroad) }))

const anyHome = fc.record(
  {
    estateType: fc.constantFrom(...PRESENT_ESTATE_TYPES),
    livingSpace: anyNumber(NUMBER_BOUNDS.livingSpace),
    numberOfRooms: anyNumber(NUMBER_BOUNDS.numberOfRooms),
    price: anyNumber(NUMBER_BOUNDS.price),
    other: anyText('presentAccommodation.other', LENGTH_MAX.other),
    coordinate: anyPlace,
  },
  { requiredKeys: [] },
)

const PERSON = {
  firstName: anyText('person.firstName', TYPED_LENGTH_MAX.firstName),
  lastName: anyText('person.lastName', TYPED_LENGTH_MAX.lastName),
  telePhone: anyPhone,
  workPhone: anyPhone,
  otherPhone: anyPhone,
  personalIdentityNumber: fc.oneof(
    fc.constantFrom('19121212-1212', '121212-1212', '701063-2391'),
    fc.stringMatching(/^[A-Z][A-Z0-9]{5,19}$/),
  ),
}

const anyReachable = fc.oneof(
  fc.record({
    person: fc.record(
      { ...PERSON, cellPhone: anyPhone },
      { requiredKeys: ['firstName', 'lastName', 'cellPhone'] },
    ),
    email: fc.record({ emailAddress2: anyEmail }, { requiredKeys: [] }),
  }),
  fc.record({
    person: fc.record(PERSON, { requiredKeys: ['firstName', 'lastName'] }),
    email: fc.record(
      { emailAddress: anyEmail, emailAddress2: anyEmail },
      { requiredKeys: ['emailAddress'] },
    ),
  }),
)

/** Any body that an office with all fields, each of them optional, accepts from a visitor. */
export const anyBody = fc
  .tuple(
    anyReachable,
    fc.record(
      {
        address: anyAddress,
        presentAccommodation: anyHome,
        interestNote: anyText('interestNote', LENGTH_MAX.interestNote),
        wishAdvertising: fc.constantFrom(true, false, 'on', 'true', ''),
        company: anyText('company', LENGTH_MAX.company),
        viewing: fc.oneof(fc.constant(OWN_VIEWING), fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)),
        homeToSell: fc.constantFrom(true, ...HOMES_TO_SELL, ''),
        valuation: fc.constantFrom(true, false, 'on'),
        answers: fc.record(
          {
            loanPromise: fc.constantFrom('yes', 'soon', 'no', ''),
            calculation: fc.constantFrom(true, 'on'),
            source: anyText('answers.source', LENGTH_MAX.answer),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    fc.record({
      token: fc.stringMatching(/^[A-Za-z0-9._-]{1,200}$/),
      estateId: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
      locale: fc.constantFrom(...LOCALES),
      gdprApproval: fc.constantFrom(true, 'on', 'true'),
    }),
  )
  .map(([reachable, rest, frame]) => ({ ...frame, office: 'ekbacken', ...reachable, ...rest }))
