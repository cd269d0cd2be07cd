import type { Browser } from 'playwright/test'

import { slowPhone } from './slow-phone.ts'

export type Usable = {
  /** Until the form can be seen and a touch of it is answered by its script, in ms. */
  usableMs: number
  /** Until a mistake is told of at its field, in ms: all of the form's script has come. */
  comfortMs: number
  /** Until there is something to read, in ms. */
  paintedMs: number
  /** Over the line, pressed, the lazy parts and the token too, without the headers. */
  bytes: number
  requests: number
}

/** Opens a page with the form on a slow phone, with nothing kept from before. */
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
  await page.addInitScript(errUntilTold)
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

/** Runs in the page: its first field is touched until the form fetches a token for it, which its script does at the first touch. */
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

/** Runs in the page: what is no address is left again and again until somebody says so. */
function errUntilTold() {
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
