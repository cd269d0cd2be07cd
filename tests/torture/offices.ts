import { writeFile } from 'node:fs/promises'

/** Enough logins that one login's pace does not delay the drain. */
const OFFICES = 20

const CUSTOMERS = [
  { customerId: 'M30011', estates: ['OBJ11385_1395932274', 'OBJ11385_1412055108'] },
  { customerId: 'M30022', estates: ['OBJ22417_2223300915', 'OBJ22417_2204410087'] },
] as const

/** A home with a time slot for any number of people. */
export const BOOKED = { estateId: 'OBJ11385_1412055108', slotId: 'TID41205510821' }

export type TorturedOffice = {
  key: string
  user: string
  customerId: string
  estates: readonly string[]
  onUncertain: 'retry' | 'hold'
  deliveredHours: number
  /** The visitor gets a mail, and so do the brokers of the home. */
  sendsMails: boolean
  /** Its visitors book viewings. */
  books: boolean
}

/** Two offices of the sandbox, many times over, each with a login of its own. */
export const OFFICE_LIST: readonly TorturedOffice[] = Array.from(
  { length: OFFICES },
  (_, index) => {
    const { customerId, estates } = CUSTOMERS[index % 2 === 0 ? 0 : 1]

    return {
      key: `office-${index}`,
      user: `sandbox-${index}`,
      customerId,
      estates,
      onUncertain: index % 10 === 9 ? 'hold' : 'retry',
      // Some interests are erased at the next start, so that a crash point exists there.
      deliveredHours: index % 4 < 2 ? 0 : 24,
      sendsMails: index % 4 > 1,
      books: index % 6 === 0,
    }
  },
)

export async function writeOffices(path: string, list = OFFICE_LIST) {
  const offices = Object.fromEntries(
    list.map(({ key, customerId, onUncertain, deliveredHours, sendsMails, books }) => [
      key,
      {
        name: `Kontor ${key}`,
        customerId,
        controller: {
          legalName: `${key} AB`,
          organisationNumber: '559000-0011',
          email: 'hej@kontor.example',
          phone: '018-174 06 00',
          privacyPolicyUrl: 'https://www.kontor.example/integritet',
        },
        crmRetention: {
          sv: 'i tolv månader efter att uppdraget har avslutats',
          en: 'for twelve months after the assignment has ended',
        },
        onUncertain,
        // They arrive faster than any real visitors.
        limits: { estate: 1_000_000, office: 1_000_000 },
        retention: { deliveredHours },
        confirmationEmail: sendsMails ? 'on' : 'off',
        viewings: books ? 'book' : 'off',
        notify: sendsMails ? ['primaryAgent', 'secondaryAgent'] : [],
      },
    ]),
  )
  await writeFile(path, JSON.stringify({ offices }))
}

export function credentialSettings() {
  return Object.fromEntries(
    OFFICE_LIST.map(({ key, user }) => [
      `VITEC_CREDENTIALS_${key.toUpperCase().replaceAll('-', '_')}`,
      `${user}:sandbox`,
    ]),
  )
}
