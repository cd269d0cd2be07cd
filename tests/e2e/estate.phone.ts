import type { Request } from 'playwright/test'

import { expect, test } from '../support/flavours/browser-test.ts'

const HOME = '/sv/ekbacken/OBJ11385_1395932274'

test('the button on a phone leads to the form', async ({ page }) => {
  await page.goto(HOME)
  await page.getByRole('link', { name: 'Anmäl intresse' }).click()

  await expect(page).toHaveURL(/#interest$/)
  await expect(page.getByLabel('Förnamn')).toBeInViewport()
})

const SCRIPTS = 'script[src^="/_next/"][async]'
const CHUNKS = '**/_next/static/chunks/**'

test('React is fetched ahead, and starts when the form is near', async ({
  page,
  interestPage,
  visitor,
}) => {
  const fetched = page.waitForResponse(CHUNKS)
  await page.goto(HOME)
  await fetched
  await page.waitForLoadState('networkidle')
  expect(await page.locator(SCRIPTS).count()).toBe(0)

  // A wheel's event may come to nothing while the machine is busy.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.locator(SCRIPTS)).not.toHaveCount(0)
  await interestPage.wake()
  await interestPage.fill(visitor)
  await interestPage.send()
  await expect(interestPage.thanks).toBeVisible()
})

test('React starts when the form gets the focus, and with a link to the form', async ({ page }) => {
  await page.goto(HOME)
  const field = page.getByLabel('Förnamn')
  await field.evaluate((input) => input.focus({ preventScroll: true }))
  await expect(page.locator(SCRIPTS)).not.toHaveCount(0)

  await page.goto('about:blank')
  await page.goto(`${HOME}#interest`)
  await expect(page.locator(SCRIPTS)).not.toHaveCount(0)
})

test.describe('on a page that its browser has translated', () => {
  // React reports that it has found another page than it expected.
  test.use({ expectedErrors: [/#418/] })

  test('input made before React loads is preserved, and so is the focus', async ({
    page,
    interestPage,
  }) => {
    await page.goto(HOME)
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('p, h2, label')) text.prepend('Translated. ')
    })
    await page.locator('[name="person.firstName"]').fill('Åsa')
    await page.locator('[name="gdprApproval"]').check()
    await page.locator('.fold:has([name="interestNote"]) > summary').click()
    await page.locator('[name="interestNote"]').fill('Hej')
    await interestPage.wake()

    await expect(page.locator('[name="person.firstName"]')).toHaveValue('Åsa')
    await expect(page.locator('[name="gdprApproval"]')).toBeChecked()
    await expect(page.locator('[name="interestNote"]')).toHaveValue('Hej')
    await expect(page.locator('[name="interestNote"]')).toBeFocused()
  })
})

test.describe('where React does not load', () => {
  test.use({ expectedErrors: [/ERR_FAILED|net::/] })

  test('the button posts the form, and the next focus requests React again', async ({
    page,
    interestPage,
    visitor,
  }) => {
    await page.route(CHUNKS, (route) => route.abort())
    await page.goto(HOME)
    await interestPage.fill(visitor)
    await interestPage.send()
    await expect(page).toHaveURL(/\/receipts\//)

    await page.goto(HOME)
    const failed = page.waitForEvent('requestfailed', (request) => !isAhead(request))
    await interestPage.field('person.firstName').focus()
    await failed
    await page.unroute(CHUNKS)
    await interestPage.field('person.lastName').focus()
    await interestPage.wake()
  })
})

function isAhead(request: Request) {
  return request.resourceType() === 'fetch'
}
