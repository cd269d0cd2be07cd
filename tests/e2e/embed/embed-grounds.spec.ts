import type { Page } from 'playwright/test'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { contrast, groundSeen, inkOf } from '../../support/browser/colours-seen.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'

const PICTURE = `url("data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="#023" d="M0 0h9v9H0z"/></svg>',
)}")`

/**
 * The background behind the form, by the style of the box around it, and the other content of that
 * box.
 */
const GROUNDS: Record<string, { css: string; more?: string }> = {
  'a dark gradient': { css: '.box { background: linear-gradient(#023, #045); color: #fff }' },
  'a dark picture': { css: `.box { background: ${PICTURE}; color: #fff }` },
  'a picture on the page itself': { css: `html { background: ${PICTURE} }` },
  'a picture over a light colour': { css: `.box { background: ${PICTURE} #fff }` },
  'a picture that another element puts behind': {
    css: `.box { position: relative; isolation: isolate }
      .box > svg { position: absolute; inset: 0; width: 100%; height: 100%; z-index: -1; background: #023 }`,
    more: '<svg></svg>',
  },
  'a shade of a pseudo-element': {
    css: '.box { position: relative; isolation: isolate } .box::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #012 }',
  },
  'a half transparent colour': {
    css: 'body { background: #000 } .box { background: rgb(255 255 255 / 0.2) }',
  },
  'a grey between light and dark': { css: '.box { background: #777 }' },
  'a dark colour of a wide gamut': { css: '.box { background: color(display-p3 0.05 0.1 0.1) }' },
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`for a visitor who prefers ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [name, { css, more = '' }] of Object.entries(GROUNDS)) {
      test(`P3 every text is readable on ${name}`, async ({ agencyPage, page }) => {
        await open(agencyPage, css, more)
        await expect(agencyPage.form().sendButton).toBeVisible()

        for (const theme of ['', 'light', 'dark', 'auto']) {
          await page
            .locator('interest-form')
            .evaluate((element, asked) => element.setAttribute('theme', asked), theme)
          await expect
            .poll(() => leastContrast(agencyPage), `theme="${theme}"`)
            .toBeGreaterThan(4.5)
        }
      })
    }
  })
}

/** The ways in which pages turn dark while they are open. */
const SWITCHES: Record<string, { css: string; turn(): void }> = {
  'a style on the page': {
    css: '',
    turn: () => {
      document.documentElement.style.background = '#101418'
    },
  },
  'a class on the body': {
    css: 'body.night { background: #101418; color: #fff }',
    turn: () => document.body.classList.add('night'),
  },
  'an attribute of any name': {
    css: '[data-bs-theme="dark"] { background: #101418 }',
    turn: () => document.querySelector('.box')?.setAttribute('data-bs-theme', 'dark'),
  },
  'a background that fades': {
    css: 'body { background: #fff; transition: background-color 0.2s } body.night { background: #101418 }',
    turn: () => document.body.classList.add('night'),
  },
  'a late style sheet': {
    css: '',
    turn: () => {
      const style = document.createElement('style')
      style.textContent = 'body { background: #101418 }'
      document.head.append(style)
    },
  },
  'a box that is ticked': {
    css: 'body:has(#night:checked) { background: #101418 }',
    turn: () => document.getElementById('night')?.click(),
  },
  'a picture': {
    css: '.night { background: linear-gradient(#023, #045) }',
    turn: () => document.querySelector('.box')?.classList.add('night'),
  },
}

for (const [name, { css, turn }] of Object.entries(SWITCHES)) {
  test(`P3 the form follows a page that turns dark by ${name}, and keeps its input`, async ({
    agencyPage,
    page,
  }) => {
    await open(agencyPage, css, '<input type="checkbox" id="night">')
    await agencyPage.form().field('person.firstName').fill('Åsa')
    await page.evaluate(turn)

    await expect.poll(() => isDarkOutside(page)).toBe(true)
    await expect.poll(() => leastContrast(agencyPage)).toBeGreaterThan(4.5)
    await expect(agencyPage.form().field('person.firstName')).toHaveValue('Åsa')
  })
}

test('P3 a page that keeps changing, but not its background, sends its form no message', async ({
  agencyPage,
  page,
}) => {
  await open(agencyPage, '', '')
  await expect(agencyPage.form().sendButton).toBeVisible()
  await agencyPage.frame().waitForLoadState('load')
  await draw(page, 2)
  await agencyPage.frame().evaluate(() => {
    let looks = 0
    addEventListener('message', ({ data }) => {
      if (data?.type === 'look') looks += 1
      document.body.dataset.looks = String(looks)
    })
  })
  await draw(page, 30)
  await page.evaluate(() => {
    document.documentElement.style.background = '#101418'
  })

  // The expected theme arrives last: any before it would have arrived too.
  const { root } = agencyPage.form()
  await expect(root.locator('html[data-theme="dark"]')).toHaveCount(1)
  await expect(root.locator('body')).toHaveAttribute('data-looks', '1')
})

/** A number of animation frames, in each of which the page changes something of its own. */
function draw(page: Page, frames: number) {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) {
      document.body.className = `frame-${frame}`
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, frames)
}

async function open(agencyPage: AgencyVisit, css: string, more: string) {
  const query = new URLSearchParams({ head: `<style>${css}</style>`, in: more })
  await agencyPage.open(`boxed?${query}`)
}

function isDarkOutside(page: Page) {
  return page.evaluate(() =>
    ['html', 'body', '.box'].some((name) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(
        document.querySelector(name) ?? document.body,
      )
      return backgroundColor === 'rgb(16, 20, 24)' || backgroundImage !== 'none'
    }),
  )
}

/**
 * The contrast of the heading and of the greyest words, on the background seen in the frame's
 * corner.
 */
async function leastContrast(agencyPage: AgencyVisit) {
  const ground = await groundSeen(agencyPage)
  const inks = await Promise.all(
    ['h2', '.field-optional'].map((selector) => inkOf(agencyPage, selector)),
  )

  return Math.min(...inks.map((ink) => contrast(ink, ground)))
}
