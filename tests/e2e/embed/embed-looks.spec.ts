import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { contrast, groundSeen } from '../../support/browser/colours-seen.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'

/** A page that can be both light and dark, and declares so. */
const GROUNDS =
  '<style>:root { color-scheme: light dark } body { background: Canvas; color: CanvasText }</style>'

test.describe('the look that the tag requests', () => {
  test.use({ colorScheme: 'dark' })

  test('a light page has a light form, also for a visitor who prefers dark', async ({
    agencyPage,
  }) => {
    await agencyPage.open('plain')

    expect(await schemeOf(agencyPage)).toBe('light')
  })

  test('a page that can be dark has a form that follows the visitor’s preference', async ({
    agencyPage,
  }) => {
    await agencyPage.open(`plain?head=${encodeURIComponent(GROUNDS)}`)

    expect(await schemeOf(agencyPage)).toBe('dark')
  })

  for (const [asked, shown] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'dark'],
    ['loud', 'dark'],
  ] as const) {
    test(`theme="${asked}" is ${shown} for a visitor who prefers dark`, async ({ agencyPage }) => {
      await agencyPage.open(`plain?more=${encodeURIComponent(`theme="${asked}"`)}`)

      expect(await schemeOf(agencyPage)).toBe(shown)
    })
  }

  test('a later change of the tag changes the look, and the input stays', async ({
    agencyPage,
    page,
  }) => {
    await agencyPage.open('plain')
    const form = agencyPage.form()
    await form.field('person.firstName').fill('Åsa')
    await page.locator('interest-form').evaluate((element) => {
      element.setAttribute('theme', 'dark')
      element.setAttribute('accent', '#ffd400')
    })
    await expect.poll(() => schemeOf(agencyPage)).toBe('dark')
    await expect.poll(() => contrastOfButton(agencyPage)).toBeGreaterThanOrEqual(4.5)

    await expect(form.field('person.firstName')).toHaveValue('Åsa')
  })
})

for (const accent of ['#ffffff', '#000000', '#ffd400', '#e6f2ff', '7a1', 'red;}*{display:none']) {
  for (const theme of ['light', 'dark']) {
    test(`an accent of ${accent} is readable, ${theme}`, async ({ agencyPage, page }) => {
      const more = `theme="${theme}" accent="${accent}"`
      await agencyPage.open(`plain?more=${encodeURIComponent(more)}`)
      await expect(agencyPage.form().sendButton).toBeVisible()
      expect(await contrastOfButton(agencyPage)).toBeGreaterThanOrEqual(4.5)
      const atFirst = await buttonColours(agencyPage)

      // The message has the same effect as the address.
      await page
        .locator('interest-form')
        .evaluate((element) => element.setAttribute('accent', '#123456'))
      await page
        .locator('interest-form')
        .evaluate((element, before) => element.setAttribute('accent', before), accent)
      await expect.poll(() => buttonColours(agencyPage)).toEqual(atFirst)
    })
  }
}

const HOSTS = {
  'a light page': 'body { background: rgb(250, 240, 200) }',
  'a page without a background': '',
  'a dark page that does not declare it':
    'body { background: #111 } main { background: transparent }',
  'a dark page that declares it': ':root { color-scheme: dark }',
  'a page that follows the visitor’s preference': ':root { color-scheme: light dark }',
  'a page with a dark part in another colour notation':
    'interest-form { background: oklch(0.25 0.05 250) }',
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`for a visitor who prefers ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [what, css] of Object.entries(HOSTS)) {
      test(`the text is readable on ${what}, whatever the tag requests`, async ({
        agencyPage,
        page,
      }) => {
        await agencyPage.open(`plain?head=${encodeURIComponent(`<style>${css}</style>`)}`)
        await expect(agencyPage.form().sendButton).toBeVisible()
        for (const theme of ['', 'light', 'dark', 'auto']) {
          await page
            .locator('interest-form')
            .evaluate((element, asked) => element.setAttribute('theme', asked), theme)
          await expect
            .poll(() => contrastOfWords(agencyPage), `theme="${theme}"`)
            .toBeGreaterThan(4.5)
        }
      })
    }
  })
}

test('the background of the page outside shows through', async ({ agencyPage }) => {
  await agencyPage.open(
    `plain?head=${encodeURIComponent('<style>body { background: rgb(250, 240, 200) }</style>')}`,
  )
  await expect(agencyPage.form().sendButton).toBeVisible()

  expect(await groundSeen(agencyPage)).toBe('rgb(250, 240, 200)')
})

async function contrastOfWords(agencyPage: AgencyVisit) {
  const ink = await agencyPage
    .frame()
    .evaluate(() => getComputedStyle(document.querySelector('h2') ?? document.body).color)

  return contrast(ink, await groundSeen(agencyPage))
}

async function schemeOf(agencyPage: AgencyVisit) {
  await expect(agencyPage.form().root.locator('form')).toBeVisible()
  // The colour of the words: black on light, nearly white on dark.
  const [red = 0] = await agencyPage
    .frame()
    .evaluate(() => (getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number))
  const [ink = 0] = await agencyPage
    .frame()
    .evaluate(() =>
      (
        getComputedStyle(document.querySelector('h2') ?? document.body).color.match(/\d+/g) ?? []
      ).map(Number),
    )
  return Math.max(red, ink) > 128 ? 'dark' : 'light'
}

function buttonColours(agencyPage: AgencyVisit) {
  return agencyPage.frame().evaluate(() => {
    const button = document.querySelector('button.button')
    const { color, backgroundColor } = getComputedStyle(button ?? document.body)
    return [color, backgroundColor]
  })
}

async function contrastOfButton(agencyPage: AgencyVisit) {
  const [words = '', ground = ''] = await buttonColours(agencyPage)

  return contrast(words, ground)
}
