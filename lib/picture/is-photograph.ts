/** The first bytes of what a camera, a broker's program or Vitec itself stores. `null` stands for any byte. */
const [ANY, R, I, F] = [null, 0x52, 0x49, 0x46]
const SIGNATURES: (number | null)[][] = [
  // JPEG
  [0xff, 0xd8, 0xff],
  // PNG
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  // WebP: a RIFF of some length that says so.
  [R, I, F, F, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50],
]

/** Brands stand at the start of the file, four signs each; a file names a handful. */
const BRANDS_FROM = 8
const BRANDS_TO = 64

/**
 * Whether bytes begin as a JPEG, PNG, WebP or AVIF. Anything else is decoded by nobody: an SVG of nested references took 6.2 s, and each
 * format more is a decoder more that a stranger's file can reach.
 */
export function isPhotograph(bytes: Uint8Array) {
  return SIGNATURES.some((signature) => beginsWith(bytes, signature)) || isAvif(bytes)
}

function beginsWith(bytes: Uint8Array, signature: (number | null)[]) {
  return signature.every((byte, at) => byte === ANY || bytes[at] === byte)
}

/** An AVIF is a box called `ftyp` with its length before it. HEIC is one too, so the brand decides, first or among the others. */
function isAvif(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, BRANDS_TO)).toString('latin1')
  if (head.slice(4, BRANDS_FROM) !== 'ftyp') return false
  const length = Buffer.from(bytes.subarray(0, 4)).readUInt32BE()
  const brands = head.slice(BRANDS_FROM, length).match(/.{4}/gs) ?? []

  // After the first brand stands a version, which is no brand.
  return brands.some((brand, at) => at !== 1 && brand === 'avif')
}
