import { expect, type Page, type Request } from 'playwright/test'

declare global {
  interface PerformanceObserverInit {
    /** The property of `event` entries, in ms. */
    durationThreshold?: number
  }
  interface Window {
    shifts?: number
    slow?: [interactionId: number, ms: number][]
    largest?: string
  }
  interface PerformanceEntry {
    /** The property of `layout-shift` entries. */
    value?: number
    hadRecentInput?: boolean
    /** The property of `event` entries: 0 where it belongs to no interaction. */
    interactionId?: number
    /** The property of `largest-contentful-paint` entries. */
    element?: Element | null
  }
}

/**
 * Follows a page's requests. @returns a wait until all that was asked for has come, and its scripts
 * have run.
 */
export function followRequests(page: Page) {
  const open = new Set<Request>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))

  return async () => {
    // An event's imports begin before the browser is idle, and a script runs before it is again.
    await page.evaluate(idle)
    await expect.poll(() => open.size).toBe(0)
    await page.evaluate(idle)
  }
}

/** Runs in the page. */
function idle() {
  return new Promise<void>((resolve) => requestIdleCallback(() => resolve()))
}

/** Runs in the page. */
export function keepShifts() {
  window.shifts = 0
  new PerformanceObserver((list) => {
    for (const { value = 0, hadRecentInput = false } of list.getEntries())
      if (!hadRecentInput) window.shifts = (window.shifts ?? 0) + value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page. Each interaction counts as long as the slowest of its events. */
export function keepSlow() {
  window.slow = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.slow?.push([interactionId, duration])
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

/**
 * The interaction that https://web.dev/articles/inp defines: the slowest, except one in fifty. For
 * more than a hundred keys it is the third.
 */
export function nextPaint(slow: [interactionId: number, ms: number][]) {
  const longest = new Map<number, number>()
  for (const [id, ms] of slow) longest.set(id, Math.max(longest.get(id) ?? 0, ms))

  return [...longest.values()].toSorted((a, b) => b - a)[2] ?? 0
}

/** Runs in the page. */
export function keepLargest() {
  new PerformanceObserver((list) => {
    window.largest = list.getEntries().at(-1)?.element?.tagName
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

export function shiftOf(page: Page) {
  return page.evaluate(() => window.shifts ?? Number.POSITIVE_INFINITY)
}
