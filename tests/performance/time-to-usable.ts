import type { Browser } from 'playwright/test'

import { slowPhone } from './slow-phone.ts'

export type Usable = {
  /** The time until the form is visible and its script responds to a touch, in ms. */
  usableMs: number
  /**
   * The time until a mistake is reported at its field, in ms: all of the form's script has loaded.
   */
  comfortMs: number
  /** The time until there is something to read, in ms. */
  paintedMs: number
  /** The transferred bytes, compressed, with the lazy parts and the token, without the headers. */
  bytes: number
  requests: number
}

/** Opens a page with the form on a slow phone with an empty cache. */
export async function timeToUsable(browser: Browser, url: string): Promise<Usable> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  const line = await slowPhone(page)
  let bytes = 0
  let requests = 0
  line.on('Network.responseReceived', ({ response }) => {
    bytes -= response.encodedDataLength
  })
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await page.addInitScript(touchUntilAnswered)
  await page.addInitScript(errUntilReported)
  await page.goto(url, { waitUntil: 'commit' })
  const usableMs = await (await page.waitForFunction(() => window.usableAt)).jsonValue()
  const comfortMs = await (await page.waitForFunction(() => window.comfortAt)).jsonValue()
  const paintedMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  await context.close()

  return {
    usableMs: Math.max(usableMs ?? Number.POSITIVE_INFINITY, paintedMs),
    comfortMs: comfortMs ?? Number.POSITIVE_INFINITY,
    paintedMs,
    bytes,
    requests,
  }
}

declare global {
  interface Window {
    usableAt?: number
    comfortAt?: number
  }
}

/**
 * Runs in the page: touches its first field until the form fetches a token, which its script does
 * at the first touch.
 */
function touchUntilAnswered() {
  const { fetch } = window
  window.fetch = (...given) => {
    if (String(given[0]).includes('/api/form-token')) window.usableAt ??= performance.now()
    return fetch(...given)
  }
  const touching = setInterval(() => {
    if (window.usableAt) return clearInterval(touching)
    const field = document.querySelector('input:not([type=hidden])')
    field?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  }, 16)
}

/**
 * Runs in the page: leaves a field with an invalid address again and again until the form reports
 * it.
 */
function errUntilReported() {
  const erring = setInterval(() => {
    const field = document.querySelector<HTMLInputElement>('[name="email.emailAddress"]')
    if (!field || !window.usableAt) return
    if (field.hasAttribute('aria-invalid')) {
      window.comfortAt = performance.now()
      return clearInterval(erring)
    }
    field.value = 'no address'
    field.dispatchEvent(new FocusEvent('blur'))
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }, 50)
}
