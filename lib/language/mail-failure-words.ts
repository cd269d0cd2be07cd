/** Why the mail server cannot be used, by nodemailer's codes, for an operator to read. */
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
