import type { Page } from 'playwright/test'

/** An element that takes the focus by Tab. */
type Stop = {
  /** A name such as `a "Anmäl intresse"`. */
  what: string
  /** The faults of the stop, in words. */
  faults: string[]
}

/** A limit far above the stops of any page. */
const STOPS_MAX = 150
const TARGET_PX = 44

/** Walks through a page by Tab, from its top to its end. */
export async function stopsOf(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  const stops: Stop[] = []
  while (stops.length < STOPS_MAX) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(checkFocus, TARGET_PX)
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error(`expected an end, and still was at ${stops.at(-1)?.what}`)
}

/** Runs in the page. @returns null when the focus has left it */
function checkFocus(targetPx: number) {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return null
  const { top, right, bottom, left, width, height } = focused.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const tag = focused.tagName.toLowerCase()
  const words = focused.textContent?.trim() || focused.getAttribute('name') || ''

  return {
    what: `${tag} "${words.replace(/\s+/g, ' ').slice(0, 60)}"`,
    faults: [
      ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['no ring'] : []),
      ...(isSeen() ? [] : ['out of sight']),
      ...(isLargeEnough() ? [] : [`${Math.round(width)} × ${Math.round(height)} px`]),
      ...(focused.tabIndex > 0 ? ['a place of its own in the order'] : []),
    ],
  }

  /** A part of the element is on the screen, and no other element covers it. */
  function isSeen() {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
    const [first, last] = [Math.max(top, 0) + 1, Math.min(bottom, innerHeight) - 1]
    return [first, (first + last) / 2, last].some((y) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (focused?.contains(there) || there.contains(focused))
    })
  }

  /**
   * A target for a thumb. Links within a text are as high as their line of text lets them be (WCAG
   * 2.5.8), and a click on its label ticks a box too.
   */
  function isLargeEnough() {
    const isInText = tag === 'a' && focused?.closest('p, li, dd') !== null
    const isBox = focused instanceof HTMLInputElement && focused.type === 'checkbox'
    const touched = isBox ? focused.labels?.[0]?.getBoundingClientRect().height : height
    return isInText || (touched ?? 0) >= targetPx
  }
}
