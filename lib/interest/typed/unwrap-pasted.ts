import { plainSigns } from './plain-signs.ts'

/**
 * A link's scheme or the word before a number in a signature. `\b` keeps `tel` out of `telefon`.
 */
const PHONE_LABEL =
  /^(?:(?:tel|tele|tfn|telefon|telephone|phone|mobil|mobile|mob|cell|callto|sms)\b[\s.:]*(?:\/\/)?)+/i
const EMAIL_LABEL = /^(?:(?:mailto|e-?mail|e-?post|mail|mejl)\s*:\s*)+/i
/** `Alva Ek <alva@example.com>`, as mail programs copy a correspondent. */
const NAMED_ADDRESS = /^[^<>]*<\s*([^<>\s@]+@[^<>\s@]+)\s*>[\s.,;:]*$/
// The lookbehind keeps a run of such characters from being tried once from each of its characters.
const [OPENING, CLOSING] = [/^[\s<("'[]+/, /(?<![\s>)"'\].,;:])[\s>)"'\].,;:]+$/]
const NUMBER_CLOSING = /(?<![\s>.,;:])[\s>.,;:]+$/

/**
 * A telephone number in plain characters, without the extras of a paste: `tel:`, `Mobil:`, `%20`,
 * `;ext=`, a full stop.
 */
export function unwrapPhone(text: string) {
  return untilStill(text, (each) =>
    plainSigns(each)
      .replace(/^</, '')
      .replace(NUMBER_CLOSING, '')
      .replace(PHONE_LABEL, '')
      .replace(/;[a-z-]+=.*$/i, '')
      .replace(/%(2[0-9a-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .trim(),
  )
}

/**
 * An e-mail address in plain characters, without the extras of a paste: `mailto:`, a name, angle
 * brackets, a full stop.
 */
export function unwrapEmail(text: string) {
  return untilStill(text, (each) =>
    fromLink(plainSigns(each))
      .replace(NAMED_ADDRESS, '$1')
      .replace(OPENING, '')
      .replace(CLOSING, '')
      .replace(/ ?@ ?/g, '@'),
  )
}

function fromLink(text: string) {
  const bare = text.replace(EMAIL_LABEL, '')
  if (!/^mailto:/i.test(text)) return bare
  const address = bare.replace(/\?.*$/, '')

  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Wrappings nest in each other. A real paste nests at most a few times. */
function untilStill(text: string, unwrap: (text: string) => string) {
  let [before, now] = ['', text]
  for (let turn = 0; turn < 10 && now !== before; turn += 1) [before, now] = [now, unwrap(now)]

  return now
}
