import type { PostponeReason, RefuseReason, UncertainReason } from '#lib/interest/delivery.ts'

/**
 * The reasons why Vitec does not have an interest, or may not, for a broker and an operator to
 * read.
 */
const reasons = {
  interestRefused: 'Vitec godtog inte uppgifterna',
  bookingRefused:
    'Vitec bokade inte platsen: visningen kan vara fullbokad eller stängd för anmälan',
  bookingForbidden: 'inloggningen har inte rätt att boka visningar i Vitec',
  estateGone: 'bostaden finns inte längre i Vitec',
  officeUnknown: 'kontoret finns inte längre i formulärets inställningar',
  unreadable: 'uppgifterna går inte att öppna: nyckeln saknas eller raden är skadad',
  processKeepsEnding: 'formulärets server har stannat tre gånger när anmälan skulle skickas',
  timedOut: 'Vitec svarade inte i tid, så anmälan kan ha kommit fram',
  connectionLost: 'förbindelsen bröts, så anmälan kan ha kommit fram',
  gatewayTimedOut: 'Vitec svarade inte i tid, så anmälan kan ha kommit fram',
  processEnded: 'formulärets server startades om under tiden, så anmälan kan ha kommit fram',
  restored: 'formulärets lagring återställdes från en kopia, så anmälan kan ha kommit fram',
  unreachable: 'Vitec gick inte att nå',
  tlsFailed: 'Vitecs certifikat gick inte att lita på',
  rateLimited: 'Vitec bad oss vänta',
  vitecFailed: 'ett fel uppstod hos Vitec',
  redirected: 'Vitec hänvisade till en annan adress, och dit skickar vi inga uppgifter',
  credentialsRefused: 'Vitec godtar inte inloggningen',
  customerForbidden: 'inloggningen har inte rätt till det här kontoret i Vitec',
  keyMissing: 'nyckeln som den är låst med saknas i serverns SECRET_KEYS',
  storeFailed: 'formulärets egen lagring svarade inte, och inget hade skickats',
  givenBack: 'försöket avbröts innan något hade skickats',
  unexpected: 'ett oväntat fel uppstod i formuläret',
} satisfies Record<PostponeReason | UncertainReason | RefuseReason, string>

const known: Record<string, string | undefined> = reasons

/** The code is from the store: one that an older or newer version wrote is shown as it is. */
export function reasonWords(code: string) {
  return known[code] ?? code
}

/**
 * The reason why the mail server cannot be used, by nodemailer's codes, for an operator to read.
 */
const failures: Record<string, string | undefined> = {
  EAUTH: 'den godtar inte inloggningen',
  EDNS: 'namnet på servern finns inte',
  ECONNECTION: 'förbindelsen bröts',
  ESOCKET: 'ingen svarar där, eller certifikatet går inte att lita på',
  ETIMEDOUT: 'den svarar inte i tid',
  ETLS: 'den erbjuder ingen kryptering, och utan skickas inga mejl',
  EPROTOCOL: 'det som svarar där är ingen mejlserver',
}

export function mailFailureWords(code: string) {
  return failures[code] ?? code
}
