import { asWordpress } from '../agency/wordpress.ts'
import { expect, test } from '../support/flavours/browser-test.ts'

const VILLA = 'sv/ekbacken/OBJ11385_1395932274'

async function htmlFor(app: { url: string }) {
  const query = new URLSearchParams({ url: `${app.url}/${VILLA}`, maxwidth: '600' })
  const answer = await fetch(`${app.url}/api/oembed?${query}`)
  const { html } = await answer.json()

  return String(html)
}

test('WordPress shows a pasted address as a card, and its button leads to the form', async ({
  agency,
  app,
  page,
}) => {
  const html = asWordpress(await htmlFor(app), 'aB3dE5gH7j')
  await page.goto(`${agency.origin}/pasted?${new URLSearchParams({ html })}`)
  const frame = page.locator('iframe')
  const card = frame.contentFrame()

  await expect(frame).toBeVisible()
  await expect(page.getByRole('blockquote')).toBeHidden()
  await expect(card.getByRole('heading')).toHaveText('Lönnvägen 14')
  await expect(card.getByText('9 750 000 kr')).toBeVisible()
  await expect
    .poll(() => card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  // The frame is exactly as high as its content.
  const height = await card.locator('body').evaluate((body) => body.getBoundingClientRect().height)
  expect(Math.abs(height - Number(await frame.getAttribute('height')))).toBeLessThan(1)

  await card.getByRole('link', { name: 'Anmäl intresse' }).click()
  await expect(page).toHaveURL(`${app.url}/${VILLA}#interest`)
  await expect(page.getByRole('heading', { name: 'Anmäl intresse' })).toBeInViewport()
})

test('the card’s button works with the keyboard too', async ({ agency, app, page }) => {
  const html = asWordpress(await htmlFor(app), 'aB3dE5gH7j')
  await page.goto(`${agency.origin}/pasted?${new URLSearchParams({ html })}`)
  const link = page.locator('iframe').contentFrame().getByRole('link', { name: 'Anmäl intresse' })
  await expect(link).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${app.url}/${VILLA}#interest`)
})

test('a site that trusts us shows the same card, and its button leads to the form', async ({
  agency,
  app,
  page,
}) => {
  const query = new URLSearchParams({ trusted: '', html: await htmlFor(app) })
  await page.goto(`${agency.origin}/pasted?${query}`)
  await page.locator('iframe').contentFrame().getByRole('link', { name: 'Anmäl intresse' }).click()

  await expect(page).toHaveURL(`${app.url}/${VILLA}#interest`)
})

test.describe('on a site that is not on the list', () => {
  test.use({ expectedErrors: [/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] })

  test('the link remains', async ({ agency, app, page }) => {
    const html = asWordpress(await htmlFor(app), 'aB3dE5gH7j')
    await page.goto(`${agency.stranger}/pasted?${new URLSearchParams({ html })}`)

    await expect(page.locator('iframe')).toBeHidden()
    await page.getByRole('link').click()
    await expect(page).toHaveURL(`${app.url}/${VILLA}#interest`)
  })
})
