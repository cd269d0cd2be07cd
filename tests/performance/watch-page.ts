import type { Page } from 'playwright/test'

declare global {
  interface PerformanceObserverInit {
    /** Of `event`, ms. */
    durationThreshold?: number
  }
  interface Window {
    shifts?: number
    slow?: [interactionId: number, ms: number][]
    largest?: string
  }
  interface PerformanceEntry {
    /** Of `layout-shift`. */
    value?: number
    hadRecentInput?: boolean
    /** Of `event`: 0 where it belongs to no interaction. */
    interactionId?: number
    /** Of `largest-contentful-paint`. */
    element?: Element | null
  }
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

/** As https://web.dev/articles/inp has it: the slowest, but for one in fifty. Of more than a hundred keys, the third. */
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
