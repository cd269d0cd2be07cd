import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'

import { en } from '#lib/language/en.ts'
import { sv } from '#lib/language/sv.ts'

import { type AgencyVisit, expect, test } from '../house/embed-test.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The page with what is in its frame. axe sees no further than a frame's edge: it is told what ground the page outside has there. */
async function expectAccessible({ page, frame }: AgencyVisit) {
  const inside = frame.call({ page }, 0)
  await inside.evaluate(axe.source)
  await inside.evaluate(() => {
    document.documentElement.style.background = 'Canvas'
  })
  const outer = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const inner = await inside.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS)
  await inside.evaluate(() => {
    document.documentElement.style.background = ''
  })

  expect(inner.passes.length).toBeGreaterThan(10)
  expect(
    [...outer.violations, ...inner.violations].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

for (const [locale, words] of Object.entries({ sv, en })) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme, expectedErrors: [/status of 503/] })

      test('the page with the form in it is without violations empty, with errors, failed and sent', async ({
        agencyPage,
        visitor,
        page,
      }) => {
        await agencyPage.open(`plain?lang=${locale}&head=${encodeURIComponent(GROUNDS)}`)
        const form = agencyPage.form(0, words)
        await form.unfold()
        await expectAccessible(agencyPage)

        await form.send()
        await expect(form.summary).toBeFocused()
        await expectAccessible(agencyPage)

        await form.fill(visitor)
        await page.route('**/api/interests', (route) =>
          route.fulfill({ status: 503, json: { code: 'storeUnavailable' } }),
        )
        await form.send()
        await expect(form.root.getByText(words.failure.storeUnavailable)).toBeVisible()
        await expectAccessible(agencyPage)

        await page.unroute('**/api/interests')
        await form.send()
        await expect(form.thanks).toBeFocused()
        await expectAccessible(agencyPage)
      })
    })
  }
}

/** A page that can be both, and says so. */
const GROUNDS =
  '<style>:root { color-scheme: light dark } body { background: Canvas; color: CanvasText }</style>'

test.describe('what the tag asks of its looks', () => {
  test.use({ colorScheme: 'dark' })

  test('a page that has not said it can be dark has a light form, in the dark too', async ({
    agencyPage,
  }) => {
    await agencyPage.open('plain')

    expect(await schemeOf(agencyPage)).toBe('light')
  })

  test('a page that can be dark has a form that follows the visitor', async ({ agencyPage }) => {
    await agencyPage.open(`plain?head=${encodeURIComponent(GROUNDS)}`)

    expect(await schemeOf(agencyPage)).toBe('dark')
  })

  for (const [asked, shown] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'dark'],
    ['loud', 'dark'],
  ] as const) {
    test(`theme="${asked}" is ${shown} for a visitor in the dark`, async ({ agencyPage }) => {
      await agencyPage.open(`plain?more=${encodeURIComponent(`theme="${asked}"`)}`)

      expect(await schemeOf(agencyPage)).toBe(shown)
    })
  }

  test('changed later, the looks change and nothing typed is lost', async ({
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
    test(`an accent of ${accent} can be read on, ${theme}`, async ({ agencyPage, page }) => {
      const more = `theme="${theme}" accent="${accent}"`
      await agencyPage.open(`plain?more=${encodeURIComponent(more)}`)
      await expect(agencyPage.form().sendButton).toBeVisible()
      expect(await contrastOfButton(agencyPage)).toBeGreaterThanOrEqual(4.5)
      const atFirst = await buttonColours(agencyPage)

      // The same by message as by address.
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

test('the page outside shines through', async ({ agencyPage, page }) => {
  await agencyPage.open(
    `plain?head=${encodeURIComponent('<style>body { background: rgb(250, 240, 200) }</style>')}`,
  )
  await expect(agencyPage.form().sendButton).toBeVisible()
  const box = await agencyPage.frameElement().boundingBox()
  const picture = await page.screenshot({
    clip: { x: (box?.x ?? 0) + 1, y: (box?.y ?? 0) + 1, width: 4, height: 4 },
  })
  const colours = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    )
    const context = new OffscreenCanvas(4, 4).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    return [...(context?.getImageData(1, 1, 1, 1).data ?? [])]
  }, picture.toString('base64'))

  expect(colours).toEqual([250, 240, 200, 255])
})

async function schemeOf(agencyPage: AgencyVisit) {
  await expect(agencyPage.form().root.locator('form')).toBeVisible()
  // What the words are drawn in: black on light, nearly white on dark.
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
  const [one = 0, other = 0] = (await buttonColours(agencyPage)).map(luminance)

  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((each) => {
    const share = Number(each) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })

  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
