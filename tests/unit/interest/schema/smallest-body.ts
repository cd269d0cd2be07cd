import { withValue } from './with-value.ts'

/** The smallest valid body, with the values that a test adds at dotted paths. */
export function smallestBody(changes: Record<string, unknown> = {}) {
  const body: Record<string, unknown> = {
    token: 'token',
    office: 'ekbacken',
    estateId: 'OBJ11385_1395932274',
    locale: 'sv',
    person: { firstName: 'Alva', lastName: 'Ek' },
    email: { emailAddress: 'alva@exempel.example' },
    gdprApproval: true,
  }

  return Object.entries(changes).reduce((made, [path, value]) => withValue(made, path, value), body)
}
