import { sv } from '#lib/language/sv.ts'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { VILLA } from '../../support/visitor.ts'

const BUTTON = `plain?more=${encodeURIComponent('mode="button"')}`

test('a press opens the form in a dialog, and the whole journey works there', async ({
  agencyPage,
  sandbox,
  visitor,
}) => {
  const dialog = await openDialog(agencyPage)
  await expect(dialog).toHaveAccessibleName(sv.embed.title)
  const form = agencyPage.form()
  await form.send()
  await expect(form.summary).toBeFocused()
  await expect(form.summary).toBeInViewport()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeFocused()
  await expect(form.thanks).toBeInViewport()

  await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(1)
  expect((await agencyPage.events()).map(({ name }) => name)).toEqual(['ready', 'submitted'])
})

test('the dialog closes by its button, by a press beside it and by Escape, and what was typed stays', async ({
  agencyPage,
  page,
}) => {
  const dialog = await openDialog(agencyPage)
  const form = agencyPage.form()
  await form.field('person.firstName').fill('Åsa')
  const isWide = (page.viewportSize()?.width ?? 0) > 800
  const ways = {
    button: () => page.getByRole('button', { name: sv.embed.close }).click(),
    // On a phone the dialog takes the whole screen.
    ...(isWide ? { beside: () => page.mouse.click(5, 300) } : {}),
    'Escape in the form': () => form.field('person.firstName').press('Escape'),
    'Escape in the dialog': () => page.keyboard.press('Escape'),
  }

  for (const [way, close] of Object.entries(ways)) {
    await close()
    await expect(dialog, way).toBeHidden()
    await expect(linkIn(agencyPage)).toBeVisible()
    await linkIn(agencyPage).press('Enter')
    await expect(form.field('person.firstName'), way).toHaveValue('Åsa')
    await expect(dialog.getByRole('button', { name: sv.embed.close })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect
    .poll(() => agencyPage.frame().evaluate(() => document.activeElement?.getAttribute('name')))
    .toBe('person.firstName')
  await page.keyboard.press('Escape')
  await expect(linkIn(agencyPage)).toBeFocused()
})

test('no form is loaded before the press, and a press with Ctrl is left to the browser', async ({
  agencyPage,
  page,
  context,
}) => {
  await agencyPage.open(BUTTON)
  await page.waitForFunction(() => customElements.get('interest-form') !== undefined)
  await expect(agencyPage.frameElement()).toHaveCount(0)
  const opened = context.waitForEvent('page')
  await linkIn(agencyPage).click({ modifiers: ['ControlOrMeta'] })

  await expect(await opened).toHaveURL(new RegExp(`/sv/ekbacken/${VILLA.estateId}#interest$`))
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('on a small screen the dialog takes all of it, and nothing is cut off', async ({
  agencyPage,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  const dialog = await openDialog(agencyPage)
  await expect(agencyPage.form().sendButton).toBeVisible()

  expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 320, height: 568 })
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test('the dialog of a dark page is dark, and every word on it can be read', async ({
  agencyPage,
}) => {
  const head = encodeURIComponent('<style>body { background: #111; color: #eee }</style>')
  const dialog = await openDialog(agencyPage, `${BUTTON}&head=${head}`)
  await expect(agencyPage.form().sendButton).toBeVisible()

  await expect(dialog).toHaveCSS('color-scheme', 'dark')
  await expect(agencyPage.form().root.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(agencyPage.form().root.locator('html')).toHaveAttribute('data-ground', 'dark')
})

test.describe('where no form can be shown', () => {
  test.use({ expectedErrors: [/Intresse:|status of 404/] })

  test('a press leads to the page of the link', async ({ agencyPage, page, app }) => {
    await agencyPage.open('tagged?office=nobody&estate=OBJ1&mode=button')
    await page.waitForFunction(() => customElements.get('interest-form') !== undefined)
    await linkIn(agencyPage).click()

    await expect(page).toHaveURL(`${app.url}/sv`)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the button is a link to the form on a page of its own', async ({ agencyPage, page }) => {
    await page.goto(`${agencyPage.agency.origin}/${BUTTON}`)
    await linkIn(agencyPage).click()

    await expect(page.getByRole('button', { name: sv.form.send })).toBeVisible()
  })
})

function linkIn({ page }: AgencyVisit) {
  return page.getByRole('link', { name: 'Plain link' })
}

async function openDialog(agencyPage: AgencyVisit, path = BUTTON) {
  await agencyPage.open(path)
  await agencyPage.page.waitForFunction(() => customElements.get('interest-form') !== undefined)
  await linkIn(agencyPage).click()
  const dialog = agencyPage.page.getByRole('dialog')
  await expect(dialog).toBeVisible()

  return dialog
}
