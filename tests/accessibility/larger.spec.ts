import type { Page } from 'playwright/test'

import { expect, test } from '../support/flavours/browser-test.ts'
import { lengthen } from './lengthen.ts'
import { lossesIn } from './losses-in.ts'
import { VIEWS } from './views/views.ts'
import { COLOURS, violationsIn } from './violations-in.ts'

/** A browser's medium text size, and its double, in px. */
const USUAL = { standard: 16, fixed: 13 }
const DOUBLE = { standard: 32, fixed: 26 }
/** WCAG 1.4.10 names 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 }
/** The share of the height that fixed bars may take. */
const SHARE_MAX = 0.5

for (const { name, show, complaints = [] } of VIEWS) {
  test.describe(name, () => {
    test.use({ expectedErrors: complaints })

    test('loses no content in forced colours, with reduced motion, at 400 %, in text twice as large and in longer words', async ({
      page,
      stage,
    }) => {
      await show({ page, stage, locale: 'sv' })

      // axe reads -webkit-text-fill-color, which Chromium does not force below a pointer.
      await page.mouse.move(0, 0)
      await page.emulateMedia({ forcedColors: 'active' })
      expect.soft(await violationsIn(page, COLOURS), 'forced colours').toEqual([])
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
      expect.soft(await motionsIn(page), 'reduced motion').toEqual([])

      await page.setViewportSize(ZOOMED)
      expect.soft(await lossesIn(page), '400 %').toEqual([])
      expect.soft(await violationsIn(page), '400 %').toEqual([])
      expect.soft(await shareOfBars(page), '400 %').toBeLessThanOrEqual(SHARE_MAX)

      await page.setViewportSize({ width: 1280, height: 900 })
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setFontSizes', { fontSizes: DOUBLE })
      expect.soft(await lossesIn(page), '200 % text').toEqual([])

      await session.send('Page.setFontSizes', { fontSizes: USUAL })
      await lengthen(page)
      expect.soft(await lossesIn(page), 'in longer words, on a desk').toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await lossesIn(page), 'in longer words, on a phone').toEqual([])
    })
  })
}

/** The elements that move by themselves, or would when they are touched. */
async function motionsIn(page: Page) {
  const motions: string[] = []
  for (const frame of page.frames())
    motions.push(
      ...(await frame.evaluate(() => {
        const moves = (text: string) => text.split(',').some((part) => Number.parseFloat(part) > 0)
        return [document.documentElement, ...document.body.querySelectorAll('*')].flatMap(
          (element) => {
            const { transitionDuration, animationDuration, scrollBehavior } =
              getComputedStyle(element)
            const isMoving =
              moves(transitionDuration) || moves(animationDuration) || scrollBehavior === 'smooth'
            return isMoving ? [`${element.tagName}.${element.className}`] : []
          },
        )
      })),
    )

  return motions
}

/** The share of the height that does not scroll. */
function shareOfBars(page: Page) {
  return page.evaluate(() => {
    scrollTo(0, 600)
    const bars = [...document.body.querySelectorAll('*')].filter((element) => {
      const { position } = getComputedStyle(element)
      const { top, bottom, height } = element.getBoundingClientRect()
      // A viewer that was opened covers the page, and its pictures are what is to be seen.
      const isInSight = height > 1 && top < innerHeight && bottom > 0 && !element.closest('.pswp')
      return isInSight && (position === 'fixed' || position === 'sticky')
    })
    const seen = bars.map((bar) => bar.getBoundingClientRect())
    scrollTo(0, 0)
    return Math.max(
      0,
      ...seen.map(
        ({ top, bottom }) => (Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight,
      ),
    )
  })
}
