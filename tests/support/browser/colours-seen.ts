import type { AgencyVisit } from './agency-visit.ts'

/** The colour that a visitor sees in the frame's corner. */
export async function groundSeen({ page, frameElement }: AgencyVisit) {
  const box = await frameElement.call({ page }).boundingBox()
  const picture = await page.screenshot({
    clip: { x: (box?.x ?? 0) + 2, y: (box?.y ?? 0) + 2, width: 4, height: 4 },
  })

  return page.evaluate(async (base64) => {
    const bytes = await (await fetch(`data:image/png;base64,${base64}`)).blob()
    const context = new OffscreenCanvas(4, 4).getContext('2d')
    context?.drawImage(await createImageBitmap(bytes), 0, 0)
    const [red, green, blue] = context?.getImageData(1, 1, 1, 1).data ?? []
    return `rgb(${red}, ${green}, ${blue})`
  }, picture.toString('base64'))
}

/** The text colour of the first of these elements. */
export function inkOf(agencyPage: AgencyVisit, selector: string) {
  return agencyPage
    .frame()
    .evaluate(
      (wanted) => getComputedStyle(document.querySelector(wanted) ?? document.body).color,
      selector,
    )
}

export function contrast(words: string, ground: string) {
  const [one, other] = [luminance(words), luminance(ground)]

  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((each) => {
    const share = Number(each) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })

  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
