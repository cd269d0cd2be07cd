import type { Page } from 'playwright/test'

/** What cannot be read as the page stands, in words: what lies outside it to the right, and text that is cut off. */
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
    // Put out of sight on purpose, for those who hear the page.
    const isHidden = element.clientWidth <= 1 || element.closest('.hidden, [aria-hidden=true]')
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

  /** What reaches furthest, to know where to look. */
  function widest() {
    // What scrolls by itself holds what is wider.
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
