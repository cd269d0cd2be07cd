import sharp from 'sharp'

const QUALITY_BEST = 80
const QUALITY_LEAST = 34

/** The best quality that fits: smooth rooms stay smooth, and leafy gardens stay small. */
export async function render(svg: string, bytesMax: number) {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const encoded = (quality: number) => sharp(data, { raw }).webp({ quality, effort: 4 }).toBuffer()

  let [low, high] = [QUALITY_LEAST, QUALITY_BEST]
  const best = await encoded(high)
  if (best.length <= bytesMax) return best

  let fitting = await encoded(low)
  while (high - low > 6) {
    const middle = Math.round((low + high) / 2)
    const webp = await encoded(middle)
    if (webp.length <= bytesMax) {
      fitting = webp
      low = middle
    } else {
      high = middle
    }
  }

  return fitting
}
