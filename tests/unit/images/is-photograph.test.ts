import { expect, test } from 'playwright/test'
import sharp from 'sharp'

import { isPhotograph, resizePicture } from '#lib/images/resize-picture.ts'

const WANTED = { width: 400, format: 'jpeg' } as const

function draw() {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#1f5f4a' } })
}

for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
  test(`S9 a picture in ${format} is resized`, async () => {
    const original = await draw().toFormat(format).toBuffer()

    expect(isPhotograph(original)).toBe(true)
    expect(await resizePicture(original, WANTED)).toMatchObject({ type: 'image/jpeg' })
  })
}

for (const format of ['gif', 'tiff'] as const) {
  test(`S9 a picture in ${format} is not decoded`, async () => {
    const original = await draw().toFormat(format).toBuffer()

    expect(isPhotograph(original)).toBe(false)
    expect(await resizePicture(original, WANTED)).toBeNull()
  })
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'

const OTHERS: [what: string, bytes: string][] = [
  ['an SVG', SVG],
  ['an SVG behind a declaration', `<?xml version="1.0"?>\n${SVG}`],
  ['a PDF', '%PDF-1.7\n'],
  ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['a HEIC whose version reads as a brand', '\0\0\0\x14ftypheicavifmif1'],
  ['a film', '\0\0\0\x18ftypisom\0\0\0\0isomavc1'],
  ['a brand after the end of its box', '\0\0\0\x14ftypheic\0\0\0\0mif1avif'],
  ['sound in a RIFF', 'RIFF\0\0\0\0WAVEfmt '],
  ['half the signature of a PNG', '\x89PNG'],
  ['an empty file', ''],
  ['a 404 page', '<!doctype html><p>404'],
]

for (const [what, bytes] of OTHERS) {
  test(`S9 ${what} is refused by its first bytes`, async () => {
    const original = Buffer.from(bytes, 'latin1')

    expect(isPhotograph(original)).toBe(false)
    expect(await resizePicture(original, WANTED)).toBeNull()
  })
}

test('S9 an AVIF whose brand is only among the compatible ones is accepted', () => {
  expect(isPhotograph(Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'latin1'))).toBe(true)
})
