/** Signs every visitor carries, which must never be found outside Vitec. */
export const CANARIES = {
  lastName: 'Kanariesson',
  domain: 'kanariefagel.example',
  note: 'Piper-i-gruvan',
} as const

/** As they would look in clear, and inside base64 wherever they happen to begin. */
function canaryBytes() {
  const words = Object.values(CANARIES)
  const encoded = words.flatMap((word) =>
    [0, 1, 2].map((shift) =>
      // The ends share signs with their neighbours and are left out.
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
