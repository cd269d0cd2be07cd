import { brotliCompressSync } from 'node:zlib'

import type { Browser } from 'playwright/test'

/** The transferred bytes by kind, without headers. */
export type Weight = { html: number; css: number; script: number; images: number; rest: number }

const KINDS: Record<string, keyof Weight> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Image: 'images',
}

/**
 * The bytes that a phone fetches for a page before any touch, and in addition those that its form
 * fetches at a touch.
 */
export async function weighPage(browser: Browser, url: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  const weight: Weight = { html: 0, css: 0, script: 0, images: 0, rest: 0 }
  const kinds = new Map<string, keyof Weight>()
  line.on('Network.responseReceived', ({ requestId, type, response }) => {
    const kind = KINDS[type] ?? 'rest'
    kinds.set(requestId, kind)
    weight[kind] -= response.encodedDataLength
  })
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? 'rest'] += encodedDataLength
  })

  await page.goto(url, { waitUntil: 'networkidle' })
  // The transfer of the HTML includes the style sheets in the page: this is their size alone.
  weight.css += brotliCompressSync(await page.evaluate(sheetsInPage)).length
  const untouched = { ...weight }
  const field = page.locator('[name="email.emailAddress"]')
  if (await field.count()) {
    await field.fill('fel')
    await field.blur()
    // By then everything has loaded.
    await page.locator('[aria-invalid=true]').waitFor()
  }
  await context.close()

  return { untouched, touched: weight }
}

/** Runs in the page. */
function sheetsInPage() {
  return [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('')
}
