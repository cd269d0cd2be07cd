import 'server-only'

/** Signs that a post shows by itself or by its own network. */
const OWN = {
  /** The field no person sees was filled in. */
  trapFilled: 2,
  /** More from one network than an office of thirty people sends. */
  addressOften: 2,
  manyLinks: 2,
  /** A link where a name or an address belongs. */
  linkInName: 2,
  /** The same long text to more homes of an office than anybody looks at in an hour. */
  textEverywhere: 2,
  /** The same words to the same home, pressed again with more tokens than anybody has pages open. */
  repeated: 2,
  /** Sent within two seconds after the form was touched. A program that fetches its token and posts is as quick, and may be honest. */
  tooFast: 1,
  links: 1,
  textOften: 1,
} as const

/** Signs that lie in what others do at the same time. They alone quarantine a post and never refuse it. */
const OUTSIDE = {
  /** One page's token, more often than its home has visitors. */
  pageOften: 2,
  /** So many to a home or an office that Vitec and the brokers must be spared. */
  flooded: 2,
  busy: 1,
} as const

const WEIGHTS = { ...OWN, ...OUTSIDE }

export type Signal = keyof typeof WEIGHTS

/** From here on a person looks at it before it goes further. */
const SUSPECTED = 2

export function isSuspect(signs: Signal[]) {
  // A home and its office are busy together: that is one sign.
  return [...new Set(signs)].reduce((sum, sign) => sum + WEIGHTS[sign], 0) >= SUSPECTED
}

/** Autofill and one press take more than two seconds; the seconds a token counts in are whole, so one is always less than two. */
const WHOLE_SECONDS_MIN = 2
/** A visitor may show their own home's page, or two; robots list more. */
const LINKS_FEW = 2
const LINKS_MANY = 4

type Post = {
  isHoneypotFilled: boolean
  /** Free texts, where a link may stand. */
  texts: (string | undefined)[]
  /** Names and addresses, where none does. */
  names: (string | undefined)[]
  token: { nonce: string | null; issuedAt: Date }
}

/** The signs a post shows by itself. A page's token is shared and kept: its age says nothing about one visitor. */
export function signalsOf({ isHoneypotFilled, texts, names, token }: Post, now: Date): Signal[] {
  const links = texts.reduce((sum, text = '') => sum + linksIn(text), 0)
  const seconds = Math.floor(now.getTime() / 1_000) - token.issuedAt.getTime() / 1_000
  // One from the future was made by a clock that has been set back.
  const isFast = token.nonce !== null && seconds >= 0 && seconds < WHOLE_SECONDS_MIN

  return [
    ...(isHoneypotFilled ? (['trapFilled'] as const) : []),
    ...(isFast ? (['tooFast'] as const) : []),
    ...linkSigns(links),
    ...(names.some((name = '') => hasLink(name)) ? (['linkInName'] as const) : []),
  ]
}

function linkSigns(links: number): Signal[] {
  if (links >= LINKS_MANY) return ['manyLinks']

  return links >= LINKS_FEW ? ['links'] : []
}

// A scheme or `www.`; a domain with a path (`casino.example/1`); a bare domain with one of robots' favourite endings.
const LINK =
  /\b(?:https?:\/\/|www\.)\S|(?<![@\w.-])(?:[a-z0-9-]{2,}\.)+[a-z]{2,}\/\S|(?<![@\w.-])(?:[a-z0-9-]{2,}\.)+(?:com|net|org|info|biz|ru|cn|top|xyz|site|online|shop|club|icu|link|click|bet|casino|se|io|me|example)\b(?![.@-])/gi

/** How many links stand in a text, with or without a scheme. An e-mail address is none. */
function linksIn(text: string) {
  return text.match(LINK)?.length ?? 0
}

function hasLink(text: string) {
  return linksIn(text) > 0
}
