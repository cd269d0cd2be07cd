import sharp from 'sharp'

const QUALITIES = [84, 78, 72, 66, 60, 54, 48, 42]

/** The best quality that fits, so that the smooth pictures stay smooth and the leafy ones stay small. */
export async function render(svg: string, bytesMax: number) {
  const pixels = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = pixels.info
  for (const quality of QUALITIES) {
    const webp = await sharp(pixels.data, { raw: { width, height, channels } })
      .webp({ quality, effort: 4, smartSubsample: true })
      .toBuffer()
    if (webp.length <= bytesMax || quality === QUALITIES.at(-1)) return webp
  }

  return Buffer.alloc(0)
}
