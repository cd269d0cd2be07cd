/** Strings that every visitor carries, and that must never be found outside Vitec. */
export const CANARIES = {
  lastName: 'Kanariesson',
  domain: 'kanariefagel.example',
  note: 'Piper-i-gruvan',
} as const

/** The strings in clear, and in base64 at every offset. */
function canaryBytes() {
  const words = Object.values(CANARIES)
  const encoded = words.flatMap((word) =>
    [0, 1, 2].map((shift) =>
      // The ends share characters with their neighbours and are left out.
      Buffer.from(`${'x'.repeat(shift)}${word}`)
        .toString('base64')
        .slice(4, -4),
    ),
  )

  return [...words, ...encoded].map((text) => Buffer.from(text))
}

const BYTES = canaryBytes()

export function holdsCanary(bytes: Buffer) {
  return BYTES.some((each) => bytes.includes(each))
}
