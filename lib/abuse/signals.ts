import 'server-only'

/** Signals that a submission shows by itself or by its own network. */
const OWN = {
  /** The honeypot field, which no person sees, was filled in. */
  trapFilled: 2,
  /** One network sent more than an office of thirty people sends. */
  addressOften: 2,
  manyLinks: 2,
  /** A name or address field contains a link. */
  linkInName: 2,
  /** The same long text went to more estates of an office than a person views in an hour. */
  textEverywhere: 2,
  /**
   * The same text for the same estate was submitted with more tokens than a person has pages open.
   */
  repeated: 2,
  /**
   * The form was sent within two seconds of the first touch. A program that fetches its token and
   * posts is as quick, and may be honest.
   */
  tooFast: 1,
  links: 1,
  textOften: 1,
} as const

/**
 * Signals that lie in the simultaneous actions of others. They alone quarantine a submission and
 * never refuse it.
 */
const OUTSIDE = {
  /** One page's token was used more often than its estate has visitors. */
  pageOften: 2,
  /** An estate or office gets so many that Vitec and the brokers must be spared. */
  flooded: 2,
  busy: 1,
} as const

const WEIGHTS = { ...OWN, ...OUTSIDE }

export type Signal = keyof typeof WEIGHTS

/** From this score on, a person reviews it before it goes further. */
const SUSPECTED = 2

export function isSuspect(signals: Signal[]) {
  // An estate and its office are busy together: that is one signal.
  return [...new Set(signals)].reduce((sum, signal) => sum + WEIGHTS[signal], 0) >= SUSPECTED
}

/**
 * Autofill and one click take more than two seconds; a token counts in whole seconds, so one second
 * in it is always less than two.
 */
const WHOLE_SECONDS_MIN = 2
/** A visitor may link to the page of their own home, or two; spam lists more. */
const LINKS_FEW = 2
const LINKS_MANY = 4

type Post = {
  isHoneypotFilled: boolean
  /** Free texts, which may contain a link. */
  texts: (string | undefined)[]
  /** Names and addresses, which may not. */
  names: (string | undefined)[]
  token: { nonce: string | null; issuedAt: Date }
}

/**
 * Returns the signals a submission shows by itself. A page's token is shared and cached: its age
 * says nothing about one visitor.
 */
export function signalsOf({ isHoneypotFilled, texts, names, token }: Post, now: Date): Signal[] {
  const links = texts.reduce((sum, text = '') => sum + linksIn(text), 0)
  const seconds = Math.floor(now.getTime() / 1_000) - token.issuedAt.getTime() / 1_000
  // A token from the future was made by a clock that has been set back.
  const isFast = token.nonce !== null && seconds >= 0 && seconds < WHOLE_SECONDS_MIN

  return [
    ...(isHoneypotFilled ? (['trapFilled'] as const) : []),
    ...(isFast ? (['tooFast'] as const) : []),
    ...linkSignals(links),
    ...(names.some((name = '') => hasLink(name)) ? (['linkInName'] as const) : []),
  ]
}

function linkSignals(links: number): Signal[] {
  if (links >= LINKS_MANY) return ['manyLinks']

  return links >= LINKS_FEW ? ['links'] : []
}

// A scheme or `www.`; a domain with a path (`casino.example/1`); a bare domain with a common spam
// ending.
const LINK =
  /\b(?:https?:\/\/|www\.)\S|(?<![@\w.-])(?:[a-z0-9-]{2,}\.)+[a-z]{2,}\/\S|(?<![@\w.-])(?:[a-z0-9-]{2,}\.)+(?:com|net|org|info|biz|ru|cn|top|xyz|site|online|shop|club|icu|link|click|bet|casino|se|io|me|example)\b(?![.@-])/gi

/** Counts the links in a text, with or without a scheme. An e-mail address is none. */
function linksIn(text: string) {
  return text.match(LINK)?.length ?? 0
}

function hasLink(text: string) {
  return linksIn(text) > 0
}
