import { readFile, writeFile } from 'node:fs/promises'

import type { Page } from 'playwright/test'

import { expect, test } from '../support/flavours/browser-test.ts'
import { startSmallApp } from '../support/flavours/start-own-app.ts'

/** Homes with many pictures, with a long name, and in a foreign currency. */
const HOMES = [
  'sv/ekbacken/OBJ11385_1395932274',
  'en/ekbacken/OBJ11385_1412055108',
  'sv/soderport/OBJ22417_2204410087',
  'en/soderport/OBJ22417_2210043390',
]

const DESKS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]

for (const home of HOMES) {
  for (const viewport of DESKS) {
    test.describe(`${home} at ${viewport.width} by ${viewport.height}`, () => {
      test.use({ viewport })

      test('the first screen holds the address, the price, the next viewing and the button', async ({
        page,
      }) => {
        await page.goto(`/${home}`)
        const card = page.locator('.side-card')

        for (const part of [
          page.getByRole('heading', { level: 1 }),
          card.locator('.amount'),
          card.locator('time'),
          card.locator('.button'),
        ]) {
          await expect(part).toBeVisible()
          const box = await part.boundingBox()
          expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(
            viewport.height,
          )
        }
      })
    })
  }
}

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('the card stays beside the story, and its button leads to the whole form', async ({
    page,
  }) => {
    await page.goto('/sv/ekbacken/OBJ11385_1395932274')
    await page.mouse.wheel(0, 1_500)
    await expect(page.locator('.side-card .button')).toBeInViewport()

    await page.locator('.side-card .button').click()
    await expect(page.getByRole('heading', { name: 'Anmäl intresse', level: 2 })).toBeInViewport()
    // No box of the page scrolls in itself, or half of the form would be out of sight.
    const scrollers = await page
      .locator('.estate-body :not(textarea)')
      .evaluateAll((elements) =>
        elements
          .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY))
          .map((each) => each.className),
      )
    expect(scrollers).toEqual([])
  })

  test('the price is said once to a visitor who reads or hears the page', async ({ page }) => {
    await page.goto('/sv/ekbacken/OBJ11385_1395932274')

    await expect(page.locator('.estate-body .amount:visible')).toHaveCount(1)
  })
})

test.describe('the form with everything that an office may ask', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const home of HOMES.filter((each) => each.includes('soderport'))) {
    // Its office requires an address, which takes 260 px of it.
    test(`has its button within 1740 px on a phone: ${home}`, async ({ page }) => {
      await page.goto(`/${home}`)

      expect(await lengthBeforeButton(page)).toBeLessThanOrEqual(1_740)
    })
  }

  test('has its button within 1450 px on a phone, where the office requires none of it', async ({
    page,
  }, testInfo) => {
    const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
    const rules =
      'address company personalIdentityNumber telePhone workPhone otherPhone secondEmail'
    offices.soderport.fields = Object.fromEntries(
      rules.split(' ').map((field) => [field, 'optional']),
    )
    offices.soderport.personalIdentityNumberReason = { sv: 'Skäl.', en: 'A reason.' }
    const OFFICES_FILE = testInfo.outputPath('offices.json')
    await writeFile(OFFICES_FILE, JSON.stringify({ offices }))
    const { app, stop } = await startSmallApp('0', undefined, { OFFICES_FILE })

    try {
      for (const home of HOMES.filter((each) => each.includes('soderport'))) {
        await page.goto(`${app.url}/${home}`)
        expect.soft(await lengthBeforeButton(page), home).toBeLessThanOrEqual(1_450)
      }
    } finally {
      await stop()
    }
  })
})

function lengthBeforeButton(page: Page) {
  return page.locator('form.interest').evaluate((form) => {
    const button = form.querySelector('button')?.getBoundingClientRect()

    return (button?.top ?? Number.POSITIVE_INFINITY) - form.getBoundingClientRect().top
  })
}

for (const { name, width, height, longest } of [
  { name: 'a desk', width: 1280, height: 720, longest: 1_100 },
  { name: 'a phone', width: 390, height: 844, longest: 1_150 },
])
  test.describe(`the form on ${name}`, () => {
    test.use({ viewport: { width, height } })

    // Their office asks for nothing more than a name and a way to reach its owner.
    for (const home of HOMES.filter((each) => each.includes('ekbacken')))
      test(`names ${home}, and its button comes within ${longest} px`, async ({ page }) => {
        await page.goto(`/${home}`)
        const form = page.locator('form.interest')
        const [top, bottom] = await form.evaluate((element) => [
          element.getBoundingClientRect().top,
          element.querySelector('button')?.getBoundingClientRect().bottom ?? 0,
        ])

        expect(bottom - top).toBeLessThanOrEqual(longest)
        const name = await page.getByRole('heading', { level: 1 }).textContent()
        await expect(form.getByRole('heading', { level: 2 })).toContainText(name ?? '?')
      })
  })
