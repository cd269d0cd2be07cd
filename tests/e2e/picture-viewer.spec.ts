import type { Page } from 'playwright/test'

import { en } from '#lib/language/en.ts'
import { sv } from '#lib/language/sv.ts'

import { expect, test } from '../support/flavours/browser-test.ts'

/** A picture alone is a page of the browser’s, whose style our policy for pictures blocks. */
const OWN_STYLE = /Applying inline style violates .* \(http\S*\/images\//

const HOME = '/sv/ekbacken/OBJ11385_1395932274'

test('a press on a picture opens it in full, and keys lead through all pictures to the plan', async ({
  page,
}) => {
  await page.goto(HOME)
  const pictures = await page.locator('.gallery li').count()
  await page.locator('.gallery a').first().click()
  const viewer = viewerOf(page)
  await expect(shownIn(page)).toHaveAttribute('alt', 'Huset från gatan')
  await expect(viewer).toContainText(`1 / ${pictures + 1}`)

  await page.keyboard.press('ArrowRight')
  await expect(shownIn(page)).toHaveAttribute('alt', 'Vardagsrummet')
  for (let presses = 2; presses <= pictures; presses += 1) await page.keyboard.press('ArrowRight')
  await expect(shownIn(page)).toHaveAttribute('alt', 'Planritning')

  await page.keyboard.press('Escape')
  await expect(viewer).toHaveCount(0)
  await expect(page.locator('.gallery a').first()).toBeFocused()
})

test('an impatient second press opens one viewer, and one press of back leaves it', async ({
  page,
}) => {
  await page.goto('/sv')
  await page.goto(HOME)
  await page.locator('.gallery a').first().dblclick()
  await expect(shownIn(page)).toBeVisible()
  await expect(page.locator('.pswp')).toHaveCount(1)

  await page.keyboard.press('Escape')
  await expect(page.locator('.pswp')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/sv$/)
})

test('one stop of the Tab key leads to all pictures, and the focus stays in the viewer', async ({
  page,
}) => {
  await page.goto(HOME)
  await page.getByRole('region', { name: sv.estate.gallery }).focus()
  await page.keyboard.press('Tab')
  const all = page.getByRole('link', { name: sv.estate.allPictures(4) })
  await expect(all).toBeFocused()

  await page.keyboard.press('Enter')
  const viewer = viewerOf(page)
  await expect(shownIn(page)).toHaveAttribute('alt', 'Huset från gatan')
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab')
    await expect
      // After its last button comes the browser's own bar, where the page has no focus.
      .poll(() =>
        viewer.evaluate(
          (dialog) =>
            dialog.contains(document.activeElement) ||
            [document.body, document.documentElement].some(
              (whole) => whole === document.activeElement,
            ),
        ),
      )
      .toBe(true)
  }
  await page.keyboard.press('Escape')
  // In Firefox the window itself may be without focus: the last Tab led to the browser's bar.
  await expect.poll(() => all.evaluate((link) => link === document.activeElement)).toBe(true)
})

test('the buttons zoom, turn and close, in the page’s language', async ({ page }) => {
  await page.goto(HOME.replace('/sv/', '/en/'))
  await page.locator('.gallery a').nth(1).click()
  const { closeTitle, zoomTitle, arrowPrevTitle, label } = en.estate.viewer
  const viewer = page.getByRole('dialog', { name: label })
  await expect(shownIn(page)).toHaveAttribute('alt', 'Vardagsrummet')

  const width = await widthOf(page)
  await viewer.getByRole('button', { name: zoomTitle }).click()
  await expect.poll(() => widthOf(page)).toBeGreaterThan(width)
  await viewer.getByRole('button', { name: zoomTitle }).click()
  await expect.poll(() => widthOf(page)).toBe(width)
  // On a touch screen the library shows no arrows: there one swipes.
  if (await viewer.getByRole('button', { name: arrowPrevTitle }).isVisible()) {
    await viewer.getByRole('button', { name: arrowPrevTitle }).click()
    await expect(shownIn(page)).toHaveAttribute('alt', 'Huset från gatan')
  }
  await viewer.getByRole('button', { name: closeTitle }).click()
  await expect(viewer).toHaveCount(0)
})

test('the back button closes the viewer, and stays on the page with its typed values', async ({
  page,
  interestPage,
}) => {
  await page.goto('/sv')
  await interestPage.open()
  await interestPage.field('person.firstName').fill('Åsa')
  await page.locator('.gallery a').first().click()
  await expect(viewerOf(page)).toBeVisible()

  await page.goBack()
  await expect(viewerOf(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(HOME))
  await expect(interestPage.field('person.firstName')).toHaveValue('Åsa')
  await page.goBack()
  await expect(page).toHaveURL(/\/sv$/)
})

test('a picture of another shape is shown in its own', async ({ page }) => {
  await page.goto('/sv/ekbacken/OBJ11385_1412055108')
  await page.locator('.gallery a').first().click()
  await expect(shownIn(page)).toBeVisible()
  // On a busy machine a picture of this size takes its time to be made.
  await expect
    .poll(
      () =>
        shownIn(page).evaluate((image: HTMLImageElement) => {
          const { width, height } = image.getBoundingClientRect()
          return Math.abs((width / height) * (image.naturalHeight / image.naturalWidth) - 1)
        }),
      { timeout: 120_000 },
    )
    .toBeLessThan(0.02)
})

test.describe('where the viewer does not load', () => {
  test.use({ expectedErrors: [new RegExp(`ERR_FAILED|${OWN_STYLE.source}`)] })

  test('a press opens the picture’s own file', async ({ page }) => {
    await page.route('**/embed/files/picture-viewer-*', (route) => route.abort())
    await page.goto(HOME)
    await page.locator('.gallery a').first().click()

    await expect(page).toHaveURL(/\/images\/ekbacken\/.*w=1600/)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [OWN_STYLE] })

  test('each picture is a link to its file, and nothing promises more', async ({ page }) => {
    await page.goto(HOME)
    await expect(page.locator('.gallery-all')).toBeHidden()
    await page.locator('.gallery a').nth(1).click()

    await expect(page).toHaveURL(/\/images\/ekbacken\/.*w=1600/)
  })
})

function viewerOf(page: Page) {
  return page.getByRole('dialog', { name: sv.estate.viewer.label })
}

function shownIn(page: Page) {
  return page.locator('.pswp__item[aria-hidden=false] .pswp__img:not(.pswp__img--placeholder)')
}

function widthOf(page: Page) {
  return shownIn(page).evaluate((image) => Math.round(image.getBoundingClientRect().width))
}
