import type { Page } from 'playwright/test'

/** The whole page, with all that loads only when it is near the screen. */
export async function takePicture(page: Page, path: string) {
  await page.evaluate(loadWhatIsFar)
  await page.evaluate(() => scrollTo(0, 0))
  const size = page.viewportSize()
  // The browser does not draw the part of a frame below the screen, even for a full-page picture.
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
  // A picture that fails to load ends the wait too.
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})))
}

/** Runs in the page. */
function heightOfAll() {
  return document.documentElement.scrollHeight
}

/** Runs in a frame: by the second animation frame, its new size and colours are drawn. */
function drawAnew() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
