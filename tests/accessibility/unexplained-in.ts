import type { Page } from 'playwright/test'

import { isLocale, type Locale } from '#lib/language/locales.ts'

import { evened, PATTERNS } from './phrase-patterns.ts'
import { type Text, textsIn } from './texts-in.ts'

/** The seams between the parts of a composed text, such as a postcode and its town. */
const SEAM = /\s*[·|,;:()/]\s*|\s+[–-]\s+|(?<=^\d{3} ?\d\d) |^\W+|\W+$/
/** A receipt's reference, an address, and a kind of file. */
const SIGNS = /\b[2-9A-Z]{4}-[2-9A-Z]{4}\b|https?:\/\/\S+|\(?\b(?:PDF|DOCX)\b\)?/g

/**
 * Words on a page that are neither in its language file nor in the register of homes: a component
 * hard-codes them. The list includes prose marked as another language than the brokers'.
 */
export async function unexplainedIn(page: Page, register: string[]) {
  const texts: Text[] = []
  // The texts of an agency's page belong to the agency.
  for (const frame of page.frames()) {
    // A frame that a script has just added has no address yet.
    await frame.waitForLoadState()
    if (isOurs(new URL(frame.url()).pathname)) texts.push(...(await textsIn(frame)))
  }
  const judge = judges.get(register) ?? makeJudge(register)
  judges.set(register, judge)

  return [...new Set(texts.map(judge).filter((each) => each !== null))]
}

type Judge = (text: Text) => string | null

/** The same texts stand on many pages, and each is compared with many patterns. */
const judges = new WeakMap<string[], Judge>()

function makeJudge(register: string[]): Judge {
  const known = new Set(register.flatMap((text) => [text, ...text.split('\n')]).map(evened))
  const prose = evened(register.join(' '))
  const said = new Map<string, string | null>()

  return (text) => {
    const key = `${text.lang} ${text.words}`
    const before = said.get(key)
    if (before !== undefined) return before
    const complaint = complaintAbout(text)
    said.set(key, complaint)

    return complaint
  }

  function complaintAbout({ words, lang }: Text) {
    const text = evened(words.replace(SIGNS, ''))
    if (!isLocale(lang)) return `in no language: ${text}`
    if (isExplained(text, lang)) return null
    if (!isRegistered(text)) return `from nowhere (${lang}): ${text}`

    // Names are the same in both languages.
    return lang !== 'sv' && /[.!?]$/.test(text) ? `Swedish said to be ${lang}: ${text}` : null
  }

  function isExplained(text: string, locale: Locale): boolean {
    if (!/\p{L}{2}/u.test(withoutFormats(text, locale))) return true
    for (const pattern of PATTERNS[locale]) {
      const gaps = pattern.exec(text)?.slice(1)
      if (gaps?.every((gap) => gap === text || isRegistered(gap) || isExplained(gap, locale)))
        return true
    }
    const parts = text.split(SEAM).filter(Boolean)
    return (
      parts.every((part) => part !== text) &&
      parts.every((part) => isRegistered(part) || isExplained(part, locale))
    )
  }

  function isRegistered(text: string) {
    return known.has(text) || (text.length > 20 && prose.includes(text))
  }
}

/** The text without numbers, money and dates, which Intl writes. */
function withoutFormats(text: string, locale: Locale) {
  return text
    .split(/[\s.,–-]+/)
    .filter((word) => !FORMATS[locale].has(word.toLowerCase()) && !/^[\d\s:+−]+$/.test(word))
    .join(' ')
}

const FORMATS: Record<Locale, Set<string>> = { sv: formatWords('sv-SE'), en: formatWords('en-SE') }

function formatWords(tag: string) {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)))
  const styles = [
    { weekday: 'long', month: 'long' },
    { month: 'short' },
    { dateStyle: 'long' },
  ] as const
  const named = styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(tag, style)
    return days.flatMap((day) => format.format(day).split(/[\s.,\d]+/))
  })

  return new Set([
    ...named.map((word) => word.toLowerCase()),
    'kr',
    'sek',
    'eur',
    '€',
    'm²',
    'ha',
    'm',
    'km',
    '%',
  ])
}

function isOurs(path: string) {
  return path.split('/').some((word) => isLocale(word) || word === 'api')
}
