/** The interest is two levels deep; what lies deeper is not ours to walk. */
const DEPTH_MAX = 3

// Control characters but tab and line feed, the bidi controls that can turn a line around, and lone surrogates.
const UNSEEN = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu

/**
 * The same tidying for a form, a JSON body and the browser's own check: text is trimmed, put in NFC and freed from characters
 * nobody can see, and whatever is empty is absent. Nothing else is judged here.
 */
export function tidyInput(input: unknown, depth = 0): unknown {
  if (typeof input === 'string') return tidyText(input) || undefined
  if (input === null) return undefined
  if (typeof input !== 'object' || Array.isArray(input) || depth >= DEPTH_MAX) return input

  const kept = Object.entries(input)
    .map(([name, value]) => [name, tidyInput(value, depth + 1)] as const)
    .filter(([, value]) => value !== undefined)

  // An empty group is an absent group, but the whole stays an object so that its missing fields are named.
  return kept.length === 0 && depth > 0 ? undefined : Object.fromEntries(kept)
}

function tidyText(text: string) {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC').trim()
}
