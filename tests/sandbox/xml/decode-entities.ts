const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
const CODE_POINT_MAX = 0x10ffff

/** XML's five entities and character numbers; null when there is any other, which needs a DTD. */
export function decodeEntities(text: string): string | null {
  let isKnown = true
  const decoded = text.replace(/&([^;]*);?/g, (_, name: string) => {
    const character = NAMED[name] ?? characterOf(name)
    if (character === null) isKnown = false

    return character ?? ''
  })

  return isKnown ? decoded : null
}

function characterOf(name: string) {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)

  return code > 0 && code <= CODE_POINT_MAX ? String.fromCodePoint(code) : null
}
