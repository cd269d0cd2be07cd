import 'server-only'

/** An interest is two objects deep and has some thirty names; a program may send a few more that are then named as unknown. */
const DEPTH_MAX = 8
const NAMES_MAX = 200

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c]
const [OPENS, CLOSES] = [new Set([0x7b, 0x5b]), new Set([0x7d, 0x5d])]

/**
 * Whether a JSON text is no deeper and no wider than anybody's interest: asked before it is parsed, for a schema that must name 200,000
 * unknown keys holds up everybody (610 ms, FAULTS.md T19). It need not be JSON; that is asked next.
 */
export function isBoundedJson(text: string) {
  let depth = 0
  let names = 0

  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = endOfText(text, at)
    else if (OPENS.has(sign)) depth += 1
    else if (CLOSES.has(sign)) depth -= 1
    // A list has its commas where an object has its colons.
    else if (sign === COLON || sign === COMMA) names += 1
    if (depth > DEPTH_MAX || names > 2 * NAMES_MAX) return false
  }

  return true
}

/** The same for a form, whose fields lie beside each other. */
export function isBoundedForm(text: string) {
  return text.split('&', NAMES_MAX + 1).length <= NAMES_MAX
}

function endOfText(text: string, from: number) {
  let at = from + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE)
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1

  return at
}
