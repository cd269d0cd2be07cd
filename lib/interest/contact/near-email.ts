/**
 * The most common mail providers here, and the endings each of them has. The first ending is the
 * usual one.
 */
const PROVIDERS = Object.entries({
  gmail: 'com',
  googlemail: 'com',
  hotmail: 'com se no dk fi de fr it es nl be co.uk',
  outlook: 'com se no dk fi de fr it es be at ie pt cz hu sk jp in com.tr',
  live: 'se com no dk fi de fr it nl be at ie co.uk',
  yahoo: 'com se no dk fi de fr it es nl pl ro gr in ca ie co.uk co.in com.au com.br',
  icloud: 'com',
  telia: 'com',
  bredband: 'net com',
  bredband2: 'com',
  bredbandsbolaget: 'se',
  comhem: 'se',
  tele2: 'se com',
  telenor: 'se no dk com',
  spray: 'se net',
  glocalnet: 'net',
  bahnhof: 'se net',
  swipnet: 'se',
  protonmail: 'com ch',
  proton: 'me',
  msn: 'com',
}).map(([name, endings]) => ({ name, endings: endings.split(' ') }))

/** Providers in their own right, one character from one of the above. */
const OTHERS = new Set(['mail', 'ymail', 'email', 'cloud'])

const SLIPS_OF_ENDING = new Set(
  (
    'con vom xom cim cpm cmo ocm coom comm om cm co c coml come com.com com.se se.com see sse sr sw ' +
    'ss nett ner bet met'
  ).split(' '),
)

/** Endings that people mistake for a provider's: `gmail.se`, `telia.se`. */
const COMMON_ENDINGS = new Set(['com', 'se', 'net', 'nu', 'org'])

export type NearEmail = typeof nearEmail

/**
 * The address that was probably meant, where the domain is a slip from a provider's. Even a near
 * miss may be a person's own domain, so it is asked about and never refused.
 * @param address in the canonical form of `plainEmail`.
 */
export function nearEmail(address: string): string | null {
  const [, local = '', typed = '', ending = ''] = /^(.+@)([^@.]+)\.([^@]+)$/.exec(address) ?? []
  const exact = PROVIDERS.find(({ name }) => name === typed)
  const near = OTHERS.has(typed) ? undefined : PROVIDERS.find(({ name }) => isNear(name, typed))
  const provider = exact ?? near
  if (!provider) return null

  const { name, endings } = provider
  const isKnown = endings.includes(ending)
  const isSlipped = SLIPS_OF_ENDING.has(ending)
  const isMisplaced = isSlipped || (exact && COMMON_ENDINGS.has(ending))
  if (isKnown ? exact : !isMisplaced) return null
  const slippedFrom = isSlipped && endings.find((each) => isSlip(each, ending, 1))

  return `${local}${name}.${isKnown ? ending : slippedFrom || endings[0]}`
}

/**
 * A short name is too near to other people's domains: only a swap of two characters counts there.
 */
function isNear(name: string, typed: string) {
  const hasSameLetters = lettersOf(name) === lettersOf(typed)
  if (name.length < 5) return hasSameLetters && isSlip(name, typed, 1)

  // `icould`
  return hasSameLetters || isSlip(name, typed, name.length < 7 ? 1 : 2)
}

function lettersOf(word: string) {
  return [...word].toSorted().join('')
}

/**
 * Whether one word becomes the other by at most so many typing slips: a character left out, added
 * or mistaken, or two neighbours swapped (optimal string alignment).
 */
export function isSlip(word: string, typed: string, slipsMax: number) {
  if (Math.abs(word.length - typed.length) > slipsMax) return false

  return slipsBetween(word, typed) <= slipsMax
}

function slipsBetween(word: string, typed: string) {
  let before: number[] = []
  let row = Array.from({ length: typed.length + 1 }, (_, column) => column)

  for (let at = 1; at <= word.length; at += 1) {
    const next = [at]
    for (let column = 1; column <= typed.length; column += 1) {
      const isSame = word[at - 1] === typed[column - 1]
      const isSwapped = word[at - 1] === typed[column - 2] && word[at - 2] === typed[column - 1]
      next[column] = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }

  return row[typed.length] ?? 0
}
