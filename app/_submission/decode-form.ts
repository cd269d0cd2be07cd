import 'server-only'

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')
const western = new TextDecoder('windows-1252')

/**
 * The names and values of a posted form. `URLSearchParams` would write U+FFFD for each byte that is
 * not UTF-8; pages in ISO-8859-1 and old programs send such bytes (`%C5sa`), and mean windows-1252
 * (https://encoding.spec.whatwg.org/#names-and-labels).
 */
export function decodeForm(body: string): [name: string, value: string][] {
  return body
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at === -1
        ? [decode(pair), '']
        : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })
}

function decode(text: string) {
  const bytes = bytesOf(text.replaceAll('+', ' '))
  try {
    return strict.decode(bytes)
  } catch {
    const found = lenient.decode(bytes)
    // UTF-8 that was damaged in transit is not windows-1252: with U+FFFD in it, it is refused and
    // the visitor can correct it.
    return /[^\0-\x7f\ufffd]/.test(found) ? found : western.decode(bytes)
  }
}

function bytesOf(text: string) {
  const binary = Buffer.from(text).toString('latin1')
  const unescaped = binary.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

  return Buffer.from(unescaped, 'latin1')
}
