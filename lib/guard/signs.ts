/** What makes a post look like a robot's, and how much. Nobody is suspected for one thing that people do as well. */
const WEIGHTS = {
  /** The field no person sees was filled in. */
  trapFilled: 2,
  /** More from one address than an office of thirty people sends. */
  addressOften: 2,
  /** One page's token, more often than its home has visitors. */
  pageOften: 2,
  manyLinks: 2,
  /** The same long text to more homes than anybody looks at in a day. */
  textEverywhere: 2,
  /** So many to a home, an office or all of them that Vitec and the brokers must be spared. */
  flooded: 2,
  /** Sent within two seconds after the form was touched. A program that fetches its token and posts is as quick, and may be honest. */
  tooFast: 1,
  links: 1,
  textOften: 1,
  busy: 1,
} as const

export type Sign = keyof typeof WEIGHTS

/** From here on a person looks at it before it goes further. */
const SUSPECTED = 2

export function isSuspect(signs: Sign[]) {
  // A home, its office and all offices are busy together: that is one sign.
  return [...new Set(signs)].reduce((sum, sign) => sum + WEIGHTS[sign], 0) >= SUSPECTED
}

/** Autofill and one press take more than two seconds; the seconds a token counts in are whole, so one is always less than two. */
const WHOLE_SECONDS_MIN = 2
/** A visitor may show their own home's page, or two; robots list more. */
const LINKS_FEW = 2
const LINKS_MANY = 4
const LINK = /\b(?:https?:\/\/|www\.)\S/gi

type Post = {
  isTrapped: boolean
  note?: string
  token: { nonce: string | null; issuedAt: Date }
}

/** What a post shows by itself. A page's token is shared and kept: its age says nothing about one visitor. */
export function signsOf({ isTrapped, note = '', token }: Post, now: Date): Sign[] {
  const links = note.match(LINK)?.length ?? 0
  const seconds = Math.floor(now.getTime() / 1_000) - token.issuedAt.getTime() / 1_000
  // One from the future was made by a clock that has been set back.
  const isFast = token.nonce !== null && seconds >= 0 && seconds < WHOLE_SECONDS_MIN

  return [
    ...(isTrapped ? (['trapFilled'] as const) : []),
    ...(isFast ? (['tooFast'] as const) : []),
    ...linkSigns(links),
  ]
}

function linkSigns(links: number): Sign[] {
  if (links >= LINKS_MANY) return ['manyLinks']

  return links >= LINKS_FEW ? ['links'] : []
}
