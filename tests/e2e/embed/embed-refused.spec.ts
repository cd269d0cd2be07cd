import { holdFormScript } from '../../support/browser/hold-form-script.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { ledgerOf } from '../../support/ledger.ts'

const HOME = /#interest$/

test.describe('a page that may not embed the form', () => {
  test.use({
    expectedErrors: [/frame-ancestors|allowedOrigins|does not match the recipient/],
  })

  test('keeps the link, and its console names the setting to change', async ({
    agencyPage,
    agency,
    page,
  }) => {
    const said = page.waitForEvent('console', (message) => message.text().startsWith('Intresse:'))
    await agencyPage.open('plain', agency.stranger)

    expect((await said).text()).toContain(agency.stranger)
    await expect(page.getByRole('link', { name: 'Plain link' })).toBeVisible()
    await expect(agencyPage.frameElement()).toHaveCount(0)
    expect(await agencyPage.events()).toEqual([
      { name: 'failed', detail: { code: 'frameRefused' } },
    ])
    await page.getByRole('link', { name: 'Plain link' }).click()
    await expect(page).toHaveURL(HOME)
  })

  test('cannot embed it through a page that may', async ({ agencyPage, agency, page }) => {
    await page.goto(
      `${agency.stranger}/nested?inner=${encodeURIComponent(`${agency.origin}/plain`)}`,
    )
    const inner = page.frameLocator('iframe')
    await expect(inner.getByRole('link', { name: 'Plain link' })).toBeVisible()

    await expect(inner.locator('interest-form').locator('iframe')).toHaveCount(0)
    expect(agencyPage.page.frames().every((frame) => !frame.url().includes('/embed/sv'))).toBe(true)
  })
})

test.describe('without the loader', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('the link is visible and leads to the estate page’s form', async ({ agencyPage, page }) => {
    await page.route('**/embed.js', (route) => route.abort())
    await agencyPage.open('plain')
    await page.getByRole('link', { name: 'Plain link' }).click()

    await expect(page).toHaveURL(HOME)
  })
})

test.describe('when the frame cannot be reached', () => {
  test.use({ expectedErrors: [/ERR_FAILED|allowedOrigins|does not match the recipient/] })

  test('the link reappears', async ({ agencyPage, page }) => {
    await page.route('**/embed/sv/**', (route) => route.abort())
    await agencyPage.open('plain')
    await expect
      .poll(() => agencyPage.events())
      .toContainEqual({
        name: 'failed',
        detail: { code: 'frameRefused' },
      })

    await expect(page.getByRole('link', { name: 'Plain link' })).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the link inside the tag is visible', async ({ agencyPage, page }) => {
    await page.goto(`${agencyPage.agency.origin}/plain`)

    await expect(page.getByRole('link', { name: 'Plain link' })).toBeVisible()
  })
})

test.describe('with the form’s own script missing', () => {
  test.use({ expectedErrors: [/ERR_FAILED|status of 422/] })

  test('the form is displayed, is posted in its frame, and its receipt fires an event', async ({
    agencyPage,
    visitor,
    page,
  }) => {
    await page.route('**/embed/files/*.js', (route) => route.abort())
    await agencyPage.open('plain')
    const form = agencyPage.form()
    await form.field('person.firstName').fill(visitor.firstName)
    await form.unfold('message')
    await form.field('interestNote').fill('Rad ett\n\nRad två')
    await form.send()
    await expect(form.summary.getByRole('link')).toHaveCount(3)
    await expect(form.field('person.firstName')).toHaveValue(visitor.firstName)
    await expect(form.field('interestNote')).toHaveValue('Rad ett\n\nRad två')
    expect(agencyPage.frame().url()).toContain('/embed/sv/ekbacken/')

    await form.fill(visitor)
    await form.send()
    await expect(form.thanks).toBeVisible()
    expect(agencyPage.frame().url()).toContain('/embed/sv/receipts/')
    await expect
      .poll(async () => (await agencyPage.events()).map(({ name }) => name))
      .toEqual(['ready', 'submitted'])
  })
})

test.describe('with the script that hydrates the form missing', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('a press is a native form post, and its receipt fires an event', async ({
    agencyPage,
    visitor,
    page,
  }) => {
    await page.route('**/embed/files/hydrate-form-*.js', (route) => route.abort())
    await agencyPage.open('plain')
    const form = agencyPage.form()
    await form.fill(visitor)
    await form.send()

    await expect(form.thanks).toBeVisible()
    expect(agencyPage.frame().url()).toContain('/embed/sv/receipts/')
    await expect
      .poll(async () => (await agencyPage.events()).map(({ name }) => name))
      .toEqual(['ready', 'submitted'])
  })
})

test('a press before the form’s script has loaded waits for it, and one press is enough', async ({
  agencyPage,
  sandbox,
  visitor,
  page,
}) => {
  const come = await holdFormScript(page)
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()
  await form.send()
  come()

  await expect(form.thanks).toBeFocused()
  expect(agencyPage.frame().url()).toContain('/embed/sv/ekbacken/')
  await expect
    .poll(async () => (await agencyPage.events()).map(({ name }) => name))
    .toEqual(['ready', 'submitted'])
  await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(1)
})
