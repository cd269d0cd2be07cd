import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { sv } from '#lib/language/sv.ts'

import { FormIn } from '../../support/browser/form-in.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'

const FLAT = 'OBJ11385_1401120331'
const VILLA = 'OBJ11385_1395932274'

for (const locale of LOCALES) {
  const { guide, estate } = phrasesFor(locale)

  test(`the code for an estate can be copied, in ${locale}`, async ({ page, app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/${locale}/ekbacken/embed`)
    await page.getByLabel(guide.home).selectOption(FLAT)
    await page.getByRole('button', { name: guide.choose }).click()
    await expect(page).toHaveURL(`/${locale}/ekbacken/embed?estate=${FLAT}`)
    await expect(page.getByLabel(guide.home)).toHaveValue(FLAT)

    const html = page.getByRole('figure', { name: guide.code.name })
    await html.getByRole('button', { name: guide.copy }).click()
    await expect(html.getByRole('status')).toHaveText(guide.copied)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '<style>',
        '@media (scripting: enabled) {',
        '  interest-form:not([data-ready], [data-failed], [mode]) { display: block; min-height: 100vh }',
        '}',
        '</style>',
        `<script src="${app.url}/embed.js" async></script>`,
        `<interest-form office="ekbacken" estate="${FLAT}" locale="${locale}">`,
        `  <a href="${app.url}/${locale}/ekbacken/${FLAT}#interest">${estate.interest}</a>`,
        '</interest-form>',
      ].join('\n'),
    )
  })
}

test('the code is selected where the browser denies the clipboard', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('not allowed')),
    }),
  )
  await page.goto(`/sv/ekbacken/embed?estate=${VILLA}`)
  const html = page.getByRole('figure', { name: sv.guide.code.name })
  await html.getByRole('button', { name: sv.guide.copy }).click()

  await expect(html.getByRole('status')).toHaveText(sv.guide.marked)
  expect(await page.evaluate(() => String(getSelection()))).toContain('<interest-form office=')
})

test('the preview is the real form, and its events are listed', async ({ page, visitor }) => {
  await page.goto(`/sv/ekbacken/embed?estate=${VILLA}`)
  const form = new FormIn(page.locator('interest-form iframe').contentFrame())
  const log = page.getByRole('log')
  await expect(log.getByText('interest:ready')).toBeVisible()

  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()
  await expect(log.getByText('interest:submitted')).toContainText('"office": "ekbacken"')
  await expect(log).not.toContainText(visitor.lastName)
})

test('width, theme and colour apply to the preview, and the latter two to the code', async ({
  page,
}) => {
  await page.goto(`/sv/ekbacken/embed?estate=${VILLA}`)
  const { preview, code } = sv.guide
  const frame = page.locator('interest-form iframe')
  const html = page.getByRole('figure', { name: code.name })
  const root = frame.contentFrame().locator('html')
  await expect(frame).toBeVisible()
  const widthAtFirst = (await frame.boundingBox())?.width ?? 0

  await page.getByLabel(preview.desk).check()
  await page.getByLabel(preview.themes.dark).check()
  await page.getByLabel(preview.accent, { exact: true }).fill('#8a3b2a')
  await expect(html).toContainText('locale="sv" theme="dark" accent="#8a3b2a"')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(root).toHaveCSS('--accent-on-light', '#8a3b2a')
  expect((await frame.boundingBox())?.width).toBeGreaterThanOrEqual(widthAtFirst)

  await page.getByRole('button', { name: preview.ownAccent }).click()
  await page.getByLabel(preview.themes.page).check()
  await expect(html).toContainText('locale="sv">')
  await expect(root).toHaveCSS('--accent-on-light', '#1f5f4a')
})

test('the page excludes itself from every index, and no public page links to it', async ({
  page,
}) => {
  await page.goto('/sv/ekbacken/embed')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

  for (const path of ['/sv', '/sv/ekbacken', `/sv/ekbacken/${VILLA}`, '/sv/ekbacken/privacy']) {
    await page.goto(path)
    await expect(page.locator('a[href*="/embed"]')).toHaveCount(0)
  }
})

test('the script tag with the hash names the loader that is served today', async ({
  page,
  request,
}) => {
  await page.goto('/sv/ekbacken/embed')
  const line = page.getByRole('figure', { name: sv.guide.policy.integrityName })
  const [, address = '', integrity = ''] =
    /src="([^"]+)"\s+integrity="([^"]+)"/.exec((await line.textContent()) ?? '') ?? []
  const text = await (await request.get(address)).text()

  expect(text).toBe(await (await request.get('/embed.js')).text())
  await page.setContent(
    `<link rel="icon" href="/icon.svg"><script src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`,
  )
  await page.waitForFunction(() => customElements.get('interest-form') !== undefined)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an estate can be chosen, its code read, and a link stands in the place of the form', async ({
    page,
  }) => {
    await page.goto('/sv/ekbacken/embed')
    await page.getByLabel(sv.guide.home).selectOption(FLAT)
    await page.getByRole('button', { name: sv.guide.choose }).click()

    await expect(page.getByRole('figure', { name: sv.guide.code.name })).toContainText(
      `estate="${FLAT}"`,
    )
    await expect(page.getByRole('link', { name: sv.estate.interest })).toBeVisible()
    await expect(page.getByText(sv.guide.preview.withoutScript)).toBeVisible()
    await expect(page.getByRole('button', { name: sv.guide.copy })).toHaveCount(0)
    await expect(page.getByLabel(sv.guide.preview.desk)).toBeHidden()
  })
})
