export type Office = { id: string; customerId: string; name: string; town: string }

export const ekbacken: Office = {
  id: 'FIR30011',
  customerId: 'M30011',
  name: 'Ekbackens Fastighetsbyrå',
  town: 'Uppsala',
}

export const soderport: Office = {
  id: 'FIR30022',
  customerId: 'M30022',
  name: 'Söderport Mäkleri',
  town: 'Ystad',
}

/**
 * The office of the documented sample body, without estates: its customer id is the sample's own,
 * so that the unchanged body of Vitec's papers is accepted.
 */
const documentedSample: Office = {
  id: 'FIR00000',
  customerId: 'sample string 8',
  name: 'Vitecs exempel',
  town: '',
}

const offices = [ekbacken, soderport, documentedSample]

export function findOffice(customerId: string) {
  return offices.find((office) => isSameId(office.customerId, customerId)) ?? null
}

/** The offices that the login `sandbox` has a right to. */
export function hasRightTo(customerId: string) {
  return findOffice(customerId) !== null
}

/** Vitec's ids are case-insensitive, VITEC.md 3 [C]. */
export function isSameId(one: string, other: string) {
  return one.toLowerCase() === other.toLowerCase()
}
