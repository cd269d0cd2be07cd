import 'server-only'

import sharp from 'sharp'

import type { PictureWidth } from '#lib/estate/estate.ts'

/**
 * The first bytes of a file from a camera, a broker's program or Vitec itself. `null` stands for
 * any byte.
 */
const [ANY, R, I, F] = [null, 0x52, 0x49, 0x46]
const SIGNATURES: (number | null)[][] = [
  // JPEG
  [0xff, 0xd8, 0xff],
  // PNG
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  // WebP: a RIFF of any length with that name.
  [R, I, F, F, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50],
]

/** Brands are at the start of the file, four characters each; a file names a handful. */
const BRANDS_FROM = 8
const BRANDS_TO = 64

/**
 * Whether bytes begin as a JPEG, PNG, WebP or AVIF. No other format is decoded: an SVG of nested
 * references took 6.2 s, and each further format is a further decoder that an untrusted file can
 * reach.
 */
export function isPhotograph(bytes: Uint8Array) {
  return SIGNATURES.some((signature) => beginsWith(bytes, signature)) || isAvif(bytes)
}

function beginsWith(bytes: Uint8Array, signature: (number | null)[]) {
  return signature.every((byte, at) => byte === ANY || bytes[at] === byte)
}

/**
 * An AVIF is a box called `ftyp` with its length before it. HEIC is one too, so the brand decides,
 * first or among the others.
 */
function isAvif(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, BRANDS_TO)).toString('latin1')
  if (head.slice(4, BRANDS_FROM) !== 'ftyp') return false
  const length = Buffer.from(bytes.subarray(0, 4)).readUInt32BE()
  const brands = head.slice(BRANDS_FROM, length).match(/.{4}/gs) ?? []

  // After the first brand there is a version, which is not a brand.
  return brands.some((brand, at) => at !== 1 && brand === 'avif')
}

export type PictureFormat = 'avif' | 'webp' | 'jpeg'
export type Wanted = { width: PictureWidth; format: PictureFormat }
export type Picture = { bytes: Uint8Array<ArrayBuffer>; type: string }

/** Far above any photograph, far below the size that would exhaust memory. */
const PIXELS_MAX = 80_000_000

/** @returns null when the picture is unreadable, or of a format that we do not decode. */
export async function resizePicture(
  original: Uint8Array,
  { width, format }: Wanted,
): Promise<Picture | null> {
  if (!isPhotograph(original)) return null

  try {
    const bytes = await sharp(original, { limitInputPixels: PIXELS_MAX })
      // A phone's picture is sideways until its EXIF orientation is applied; then the EXIF data,
      // with the place it was taken, is removed.
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, format === 'avif' ? { quality: 50, effort: 2 } : { quality: 76 })
      .toBuffer()

    return { bytes: new Uint8Array(bytes), type: `image/${format}` }
  } catch {
    return null
  }
}
