import 'server-only'

export const USAGE = `npm run outbox -- <verb>

  status                             how everything stands, office by office
  list [--state <state>] [--office <office>] [which]
                                     what has not ended well, or all in one state
  show <receiptId|reference>         one interest, opened, with its attempts and Vitec's words
  retry <receiptId|reference>        put it back into the queue, due at once
  retry --office <office>            the same for all that the office has held
  release <receiptId|reference>      let a quarantined interest go on to Vitec, due at once
  release --office <office> [which]  the same for all that the office has quarantined
  pause <office> · resume <office>   stop delivering for an office; let it go on
  export [--office <office>] [--all] every undelivered interest, opened, one JSON a line; --all: also what was delivered
  find <e-mail|phone>                whatever is stored of a person
  erase <e-mail|phone|receiptId|reference>
                                     erase the person from all of it, or from one; the proof without the person stays
  erase --state quarantined --office <office> [which]
                                     erase all that the office has quarantined; \`list\` with the same options shows which
  rekey                              seal with the first of SECRET_KEYS what an older key has sealed
  purge                              erase now what has expired

  [which] narrows it down, each part as you like:
    --estate <estateId>              of one home
    --day <2026-11-27>               that came on one day, or
    --hour <2026-11-27T14>           in one hour, by Stockholm's clocks
    --reason <code>                  that have this reason among theirs, such as trapFilled

  --json where there is a table. A running server sees a change within half a minute.
`

/** Asked in a way that is none. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

export type Options = {
  state?: string
  office?: string
  estate?: string
  day?: string
  hour?: string
  reason?: string
  all?: boolean
  json?: boolean
}

export type Done = { text: string; isDone?: boolean }

export function must(text: string | undefined, what: string) {
  if (!text) throw new WrongUse(`expected ${what}`)
  return text
}
