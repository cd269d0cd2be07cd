import 'server-only'

/** Where an answer is written: a setting of `.env`, or a place in the office's entry. */
export type Place =
  | { file: 'env'; name: string }
  | { file: 'offices'; path: string[] }
  /** The office's key itself. */
  | { file: 'key' }

export type Question = {
  /** The flag that answers it: `--customer-id M30011`. */
  flag: string
  /** The words of the question, and of what it is good for. */
  ask: string
  place: Place
  isNeeded: boolean
  /** Several answers, with a comma between them. */
  isMany?: boolean
  /** It is not shown while it is typed, and has no flag: other users of a machine see those. */
  isSecret?: boolean
  /** A file that holds the answer, in place of a flag. */
  fileFlag?: string
  usual?: (given: Answers) => string | undefined
}

/** What was answered, by flag. */
export type Answers = Record<string, string | undefined>

const env = (name: string): Place => ({ file: 'env', name })
const office = (...path: string[]): Place => ({ file: 'offices', path })

/** The name of the setting with an office's own login. */
export function loginName(key: string) {
  return `VITEC_CREDENTIALS_${key.toUpperCase().replaceAll('-', '_')}`
}

/** In the order in which a person is asked. */
export const QUESTIONS: Question[] = [
  {
    flag: 'office',
    ask: 'The office’s key, in the addresses of its pages (a-z, 0-9 and -)',
    place: { file: 'key' },
    isNeeded: true,
  },
  { flag: 'name', ask: 'The office’s name', place: office('name'), isNeeded: true },
  {
    flag: 'customer-id',
    ask: 'Its customer id in Vitec, such as M30011',
    place: office('customerId'),
    isNeeded: true,
  },
  {
    flag: 'legal-name',
    ask: 'The company that answers for the data',
    place: office('controller', 'legalName'),
    isNeeded: true,
    usual: ({ name }) => name,
  },
  {
    flag: 'organisation-number',
    ask: 'Its organisation number, such as 556000-0000',
    place: office('controller', 'organisationNumber'),
    isNeeded: true,
  },
  {
    flag: 'email',
    ask: 'Its e-mail address, which visitors see',
    place: office('controller', 'email'),
    isNeeded: true,
  },
  {
    flag: 'phone',
    ask: 'Its phone number, which visitors see',
    place: office('controller', 'phone'),
    isNeeded: true,
  },
  {
    flag: 'privacy-policy',
    ask: 'The address of its own privacy policy',
    place: office('controller', 'privacyPolicyUrl'),
    isNeeded: true,
  },
  {
    flag: 'crm-retention',
    ask: 'How long its CRM keeps an interest, in Swedish: visitors read it',
    place: office('crmRetention', 'sv'),
    isNeeded: true,
  },
  {
    flag: 'crm-retention-en',
    ask: 'The same in English, such as: for twelve months',
    place: office('crmRetention', 'en'),
    isNeeded: true,
  },
  {
    flag: 'origins',
    ask: 'The sites that show the form, such as https://www.example.se',
    place: office('allowedOrigins'),
    isNeeded: false,
    isMany: true,
  },
  {
    flag: 'fallback-email',
    ask: 'Where the office gets an interest that Vitec does not take',
    place: office('fallbackEmail'),
    isNeeded: false,
    usual: ({ email }) => email,
  },
  {
    flag: 'public-url',
    ask: 'The address that visitors see, such as https://intresse.example.se',
    place: env('PUBLIC_URL'),
    isNeeded: true,
  },
  {
    flag: 'proxies',
    ask: 'How many proxies stand in front of the app',
    place: env('TRUSTED_PROXY_HOPS'),
    isNeeded: true,
    usual: ({ 'public-url': url }) => (url?.startsWith('https:') ? '1' : '0'),
  },
  {
    flag: 'port',
    ask: 'The port it listens on',
    place: env('PORT'),
    isNeeded: true,
    usual: () => '3000',
  },
  {
    flag: 'host',
    ask: 'The address of this machine it listens on; left out, all of them',
    place: env('HOST'),
    isNeeded: false,
  },
  {
    flag: 'vitec',
    ask: 'Vitec’s address',
    place: env('VITEC_BASE_URL'),
    isNeeded: true,
    usual: () => 'https://connect.maklare.vitec.net',
  },
  {
    flag: 'login',
    fileFlag: 'login-file',
    ask: 'The login that Vitec gave the office, user:password',
    place: env('VITEC_CREDENTIALS'),
    isNeeded: true,
    isSecret: true,
  },
  {
    flag: 'store',
    ask: 'The store: file:./data/intresse.db, or postgres://…',
    place: env('DATABASE_URL'),
    isNeeded: true,
    usual: () => 'file:./data/intresse.db',
  },
  {
    flag: 'smtp',
    fileFlag: 'smtp-file',
    ask: 'The mail server, such as smtps://user:password@host:465; left out, no mail',
    place: env('SMTP_URL'),
    isNeeded: false,
    isSecret: true,
  },
  {
    flag: 'mail-from',
    ask: 'The sender of all mail',
    place: env('ALERT_EMAIL_FROM'),
    isNeeded: false,
  },
  {
    flag: 'mail-to',
    ask: 'Your own address, for alerts',
    place: env('ALERT_EMAIL_TO'),
    isNeeded: false,
  },
]
