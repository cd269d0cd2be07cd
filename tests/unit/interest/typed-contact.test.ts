import { expect, test } from 'playwright/test'

import { doorOutcome } from '../submission/door-outcome.ts'
import { smallestBody } from './schema/smallest-body.ts'
import { TYPED_EMAILS } from './typed-emails.ts'
import { TYPED_PHONES } from './typed-phones.ts'

const NO_EMAIL = { 'email.emailAddress': undefined }

for (const [typed, outcome] of TYPED_PHONES) {
  const code = outcome.startsWith('phoneCountry') ? 'V6' : 'V1'

  test(`${code} «${typed}» typed as a phone becomes ${outcome}`, () => {
    const body = smallestBody({ ...NO_EMAIL, 'person.cellPhone': typed })

    expect(doorOutcome(body, 'person.cellPhone')).toBe(outcome)
  })
}

for (const [typed, outcome] of TYPED_EMAILS) {
  test(`V4 «${typed}» typed as an e-mail address becomes ${outcome}`, () => {
    const body = smallestBody({ 'email.emailAddress': typed })

    expect(doorOutcome(body, 'email.emailAddress')).toBe(outcome)
  })
}

test('V1 and V4 the tables have at least 200 rows, and no value twice', () => {
  for (const table of [TYPED_PHONES, TYPED_EMAILS]) {
    expect(table.length).toBeGreaterThanOrEqual(200)
    expect(new Set(table.map(([typed]) => typed)).size).toBe(table.length)
  }
})
