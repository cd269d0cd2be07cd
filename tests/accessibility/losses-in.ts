import type { Page } from 'playwright/test'

/**
 * The parts of the page that cannot be read, in words: text outside it to the right, and text that
 * is cut off.
 */
export async function lossesIn(page: Page) {
  const losses: string[] = []
  for (const frame of page.frames()) losses.push(...(await frame.evaluate(findLosses)))

  return losses
}

/** Runs in the page. */
function findLosses() {
  const root = document.documentElement
  const sideways = root.scrollWidth - root.clientWidth
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ''}`

  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    // The element is hidden on purpose and meant for screen readers, or holds the viewer's pictures
    // beside the one that is shown.
    const isHidden =
      element.clientWidth <= 1 || element.closest('.hidden, [aria-hidden=true], .pswp__scroll-wrap')
    const isCutX =
      overflowX !== 'visible' &&
      overflowX !== 'auto' &&
      overflowX !== 'scroll' &&
      element.scrollWidth > element.clientWidth + 1
    const isCutY =
      (overflowY === 'hidden' || overflowY === 'clip') &&
      element.scrollHeight > element.clientHeight + 1
    return !isHidden && element.textContent !== '' && (isCutX || isCutY)
  })

  return [
    ...(sideways > 0 ? [`sideways by ${sideways} px, to ${widest()}`] : []),
    ...cut.map((element) => `cut off: ${nameOf(element)}`),
  ]

  /** The element that reaches furthest, to know where to search. */
  function widest() {
    // An element that scrolls by itself holds a wider one.
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement))
    const all = [...document.body.querySelectorAll('*')].filter(
      ({ parentElement }) => !scrolls(parentElement),
    )
    const right = (element: Element) => element.getBoundingClientRect().right
    const [first] = all.toSorted((one, other) => right(other) - right(one))

    return first ? nameOf(first) : ''
  }
}
