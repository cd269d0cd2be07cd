import 'server-only'

import { type FunctionGroup, supportRequest } from '#lib/language/vitec-support.ts'
import type { VitecCheck } from '#lib/vitec/check/ask.ts'

import type { CheckRow } from './check.ts'
import { table } from './text.ts'

type Call = { method: 'GET' | 'POST'; call: string; group: FunctionGroup }

const CALLS: Record<VitecCheck, Call> = {
  list: { method: 'GET', call: 'Advertising/Estate', group: 'Advertising' },
  estate: { method: 'GET', call: 'Advertising/Estate', group: 'Advertising' },
  picture: { method: 'GET', call: 'Advertising/Image', group: 'Advertising' },
  file: { method: 'GET', call: 'Advertising/File', group: 'Advertising' },
  association: { method: 'GET', call: 'Advertising/Association', group: 'Advertising' },
  slots: { method: 'GET', call: 'v2/Advertising/Form', group: 'Advertising' },
  interest: {
    method: 'POST',
    call: 'Interest/SendInterestAndContactOnEstate',
    group: 'CRM-Contact',
  },
  userId: { method: 'GET', call: 'Advertising/User', group: 'Advertising' },
  categoryIds: { method: 'GET', call: 'Category/GetCategories', group: 'CRM-Contact' },
  predefinedTaskId: { method: 'GET', call: 'Task/GetTasks', group: 'CRM-Contact' },
  customField: { method: 'GET', call: 'CustomField/Get', group: 'CRM-Contact' },
}

const ADVICE: Record<string, string> = {
  unreachable: 'Vitec cannot be reached: look at VITEC_BASE_URL, DNS and the firewall',
  tlsFailed: 'the certificate is not Vitec’s: look at VITEC_BASE_URL, and at who answers there',
  timedOut: 'Vitec did not answer within 10 s: try again',
  connectionLost: 'the connection broke off: try again',
  rateLimited: 'Vitec asks for patience: try again in an hour',
  gatewayTimedOut: 'Vitec did not answer in time: try again',
  vitecFailed: 'Vitec failed: try again, and ask Vitec’s support if it stays so',
  redirected: 'another server answers: look at VITEC_BASE_URL',
  notFound: 'Vitec has nothing there: look at customerId in the offices file',
  unreadable: 'the answer is not Vitec’s: look at VITEC_BASE_URL, and at who answers there',
  emptyInterestTaken:
    'Vitec took an interest without a person: tell Vitec’s support, and do not start',
  idsUnknown: 'Vitec does not know them: put an id that it lists into the offices file',
  idsReadOnly: 'Vitec lets nobody set this category: take another in the offices file',
  originUnknown: 'no such host: look at allowedOrigins in the offices file',
  frameRefused:
    'the answer lets not all of allowedOrigins frame it: look at what the proxy does to headers',
  clockWrong: 'set the clock of this machine: let it follow a time server',
}

const BY_CHECK: Partial<Record<CheckRow['check'], string>> = {
  mail: 'the mail server does not take our login: look at SMTP_URL',
  offices: 'the app starts without this office: mend it in the offices file',
  webhook: 'nobody takes alerts there: look at ALERT_WEBHOOK_URL',
  frame: 'our own page does not answer there: look at PUBLIC_URL, the proxy and its certificate',
}

const REFUSED = { credentialsRefused: 401, customerForbidden: 403 } as const

/** The remedy for a check that failed: for a refusal, the question to Vitec's support. */
export function adviceFor({ check, result, reason, customerId }: CheckRow) {
  if (result !== 'no' || reason === null) return null
  if (isRefusal(reason) && isVitecCheck(check) && customerId)
    return supportRequest({ ...CALLS[check], customerId, status: REFUSED[reason] })

  return BY_CHECK[check] ?? ADVICE[reason] ?? 'see docs/operating.md, Check'
}

function isRefusal(reason: string): reason is keyof typeof REFUSED {
  return reason in REFUSED
}

function isVitecCheck(check: string): check is VitecCheck {
  return check in CALLS
}

/** All rows of one office; of many, each office in one line and the rows that need a person. */
export function checksAsText(rows: CheckRow[], { isShort }: { isShort: boolean }) {
  const shown = isShort ? rows.filter(({ result, office }) => result === 'no' || !office) : rows

  return [
    isShort ? `${summaryOf(rows)}\n` : '',
    table([
      ['office', 'check', 'login', 'result', 'reason', 'detail'],
      ...shown.map((row) => [
        row.office ?? '',
        row.check,
        row.login ?? '',
        row.result,
        row.reason ?? '',
        oneLine(row.detail),
      ]),
    ]),
    ...shown.flatMap((row) => {
      const advice = adviceFor(row)
      return advice ? [`\n${row.office ? `${row.office}, ` : ''}${row.check}: ${advice}\n`] : []
    }),
  ].join('')
}

function summaryOf(rows: CheckRow[]) {
  const byOffice = Map.groupBy(
    rows.filter(({ office }) => office),
    ({ office }) => office ?? '',
  )
  const count = (of: CheckRow[], result: CheckRow['result']) =>
    String(of.filter((row) => row.result === result).length)

  return table([
    ['office', 'yes', 'no', 'untried'],
    ...[...byOffice].map(([office, of]) => [
      office,
      count(of, 'yes'),
      count(of, 'no'),
      count(of, 'untried'),
    ]),
  ])
}

const DETAIL_MAX = 400

function oneLine(text: string | null) {
  const line = (text ?? '').replace(/\s+/g, ' ')

  return line.length > DETAIL_MAX ? `${line.slice(0, DETAIL_MAX)}…` : line
}
