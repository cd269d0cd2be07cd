/** Why Vitec does not have an interest, or may not, for a broker and an operator to read. */
const reasons: Record<string, string> = {
  interestRefused: 'Vitec tog inte emot uppgifterna som de stod',
  estateGone: 'bostaden finns inte längre i Vitec',
  timedOut: 'Vitec svarade inte i tid, så anmälan kan ha kommit fram',
  connectionLost: 'förbindelsen bröts, så anmälan kan ha kommit fram',
  gatewayTimedOut: 'Vitec svarade inte i tid, så anmälan kan ha kommit fram',
  processEnded: 'formulärets server startades om under tiden, så anmälan kan ha kommit fram',
  unreachable: 'Vitec gick inte att nå',
  rateLimited: 'Vitec bad oss vänta',
  vitecFailed: 'ett fel uppstod hos Vitec',
  redirected: 'Vitec hänvisade till en annan adress, och dit skickar vi inga uppgifter',
  credentialsRefused: 'Vitec godtar inte inloggningen',
  customerForbidden: 'inloggningen har inte rätt till det här kontoret i Vitec',
  tlsFailed: 'Vitecs certifikat gick inte att lita på',
  unexpected: 'något oväntat hände hos formuläret',
}

/** A code we have no words for is better than none. */
export function reasonWords(code: string) {
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? code) : code
}
