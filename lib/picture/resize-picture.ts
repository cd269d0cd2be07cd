import 'server-only'

import sharp from 'sharp'

import type { PictureWidth } from '#lib/estate/picture-widths.ts'

import { isPhotograph } from './is-photograph.ts'

export type PictureFormat = 'avif' | 'webp' | 'jpeg'
export type Wanted = { width: PictureWidth; format: PictureFormat }
export type Picture = { bytes: Uint8Array<ArrayBuffer>; type: string }

/** Far above any photograph, far below what would fill the memory. */
const PIXELS_MAX = 80_000_000

/** @returns null when it is no picture that can be read, or of a kind that is not. */
export async function resizePicture(
  original: Uint8Array,
  { width, format }: Wanted,
): Promise<Picture | null> {
  if (!isPhotograph(original)) return null

  try {
    const bytes = await sharp(original, { limitInputPixels: PIXELS_MAX })
      // A phone's picture lies on its side until its own note is followed; then the note, and where it was taken, are left out.
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, format === 'avif' ? { quality: 50, effort: 2 } : { quality: 76 })
      .toBuffer()

    return { bytes: new Uint8Array(bytes), type: `image/${format}` }
  } catch {
    return null
  }
}
