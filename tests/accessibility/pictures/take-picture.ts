import type { Page } from 'playwright/test'

/** The whole page, with everything that comes only when it is near. */
export async function takePicture(page: Page, path: string) {
  await page.evaluate(loadWhatIsFar)
  await page.evaluate(() => scrollTo(0, 0))
  const size = page.viewportSize()
  // What lies below the screen in a frame is not drawn, not even for a picture of the whole page.
  if (page.frames().length > 1 && size)
    await page.setViewportSize({ ...size, height: await page.evaluate(heightOfAll) })
  const [, ...inside] = page.frames()
  await Promise.all(inside.map((frame) => frame.evaluate(drawAnew)))
  await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' })
}

/** Runs in the page. */
async function loadWhatIsFar() {
  const pictures = [...document.querySelectorAll('img')]
  for (const picture of pictures) picture.loading = 'eager'
  // A picture that cannot be had has an ending too.
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})))
}

/** Runs in the page. */
function heightOfAll() {
  return document.documentElement.scrollHeight
}

/** Runs in a frame: at the second turn it has been drawn in its new size and colours. */
function drawAnew() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
