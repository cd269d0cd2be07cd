import 'server-only'

/** Words and rows that people put where a secret belongs, umlauts without their dots. */
export const PLACEHOLDER_WORDS =
  `admin agency alert auth bearer broker byra change changeme client command customer data default demo development drift ekbacken
  estate example form formular foobar generate hello hemlig hemligt home house insert interest interesse intresse keys large launch
  local long login losen losenord maklare nyckel office operations operator outbox pass passphrase password placeholder private prod
  production qwerty random real replace sakert sandbox secret secure server service some something staging super system test testing
  that this token vitec webhook welcome with your
  deadbeef cafebabe feedface qwertyuiop asdfghjkl zxcvbnm 0123456789 1234567890 abcdefghijklmnopqrstuvwxyz`.split(
    /\s+/,
  )
