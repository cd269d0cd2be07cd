import sharp from 'sharp'

const QUALITY_BEST = 80
const QUALITY_LEAST = 30
const QUALITY_STEP = 5

/** The best quality that fits: smooth rooms stay smooth, and leafy gardens stay small. */
export async function render(svg: string, bytesMax: number) {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const encoded = (quality: number) => sharp(data, { raw }).webp({ quality, effort: 4 }).toBuffer()

  let quality = QUALITY_BEST
  let webp = await encoded(quality)
  while (webp.length > bytesMax && quality > QUALITY_LEAST) {
    // Bytes fall about as fast as the quality; a guess from the excess saves most of the tries.
    const guess = Math.floor(quality * (bytesMax / webp.length) ** 0.9)
    quality = Math.max(QUALITY_LEAST, Math.min(quality - QUALITY_STEP, guess))
    webp = await encoded(quality)
  }

  return webp
}
