import { en } from '#lib/language/en.ts'

import { expect, test } from '../../support/flavours/browser-test.ts'
import { ledgerOf } from '../../support/ledger.ts'

const VILLA = 'OBJ11385_1395932274'

const PAGES = [
  { path: 'plain', what: 'a plain page' },
  { path: 'strict', what: 'a page with a strict Content-Security-Policy' },
  { path: 'early', what: 'a page with the script before the tag' },
  { path: 'reverted', what: 'a page whose styles undo everything' },
  { path: 'long', what: 'a long page' },
]

for (const { path, what } of PAGES) {
  test(`the whole journey works on ${what}`, async ({ agencyPage, sandbox, visitor, page }) => {
    await agencyPage.open(path)
    const form = agencyPage.form()

    await form.send()
    await expect(form.summary).toBeFocused()
    await expect(form.summary).toBeInViewport()
    await form.fill(visitor)
    await form.send()
    await expect(form.thanks).toBeFocused()
    await expect(form.thanks).toBeInViewport()

    await expect(page.getByRole('link', { name: 'Plain link' })).toBeHidden()
    await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(1)
    expect(await agencyPage.events()).toEqual([
      { name: 'ready', detail: null },
      {
        name: 'submitted',
        detail: {
          receiptId: expect.stringMatching(/^[\w-]{22}$/),
          reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
          office: 'ekbacken',
          estate: VILLA,
        },
      },
    ])
  })
}

test('a right-to-left page in an unsupported language has the form in the language of its tag', async ({
  agencyPage,
  visitor,
}) => {
  await agencyPage.open('right-to-left')
  const form = agencyPage.form(0, en)
  await form.fill(visitor)
  await form.send()

  await expect(form.thanks).toBeFocused()
  await expect(agencyPage.frameElement()).toHaveAttribute('title', en.embed.title)
})

test('the form has the language of the page where the tag names none', async ({ agencyPage }) => {
  await agencyPage.open('plain?lang=en-GB')

  await expect(agencyPage.form(0, en).sendButton).toBeVisible()
})

test('the broker reads the visitor’s source page when the office has enabled it', async ({
  agencyPage,
  sandbox,
  visitor,
  agency,
}) => {
  await agencyPage.open('plain?utm_source=brev&utm_medium=mejl&kund=hemlig')
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()

  await expect
    .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body?.interestNote)
    .toMatch(
      new RegExp(`^Källa: ${agency.origin}/plain, utm_source=brev, utm_medium=mejl\n\nRef: `),
    )
  const [entry] = await ledgerOf(sandbox.url, visitor.email)
  expect(entry?.rawBody).not.toContain('hemlig')
})

test('two forms of different offices on one page do not disturb each other', async ({
  agencyPage,
  sandbox,
  visitor,
}) => {
  await agencyPage.open('two')
  const [one, other] = [agencyPage.form(0), agencyPage.form(1)]
  await one.field('person.firstName').fill('Ett')
  await other.field('address.city').fill('Ystad')
  await other.send()
  await expect(other.summary).toBeFocused()

  await expect(one.summary).toHaveCount(0)
  await expect(one.field('person.firstName')).toHaveValue('Ett')
  await one.fill(visitor)
  await one.send()
  await expect(one.thanks).toBeFocused()
  await expect(other.field('address.city')).toHaveValue('Ystad')
  const told = (await agencyPage.events()).filter(({ name }) => name === 'submitted')
  expect(told).toMatchObject([{ detail: { office: 'ekbacken' } }])
  await expect
    .poll(async () => (await ledgerOf(sandbox.url, visitor.email)).map(({ outcome }) => outcome))
    .toEqual(['stored'])
})

test('a single-page app inserts the form, changes the estate and removes it', async ({
  agencyPage,
  visitor,
  page,
}) => {
  await agencyPage.open('app')
  await page.getByRole('button', { name: 'Home 1' }).click()
  await agencyPage.form().field('person.firstName').fill('Först')
  await page.getByRole('button', { name: 'Home 2' }).click()
  await expect(agencyPage.frameElement()).toHaveAttribute('src', /OBJ11385_1401120331/)
  const form = agencyPage.form()
  await expect(form.field('person.firstName')).toHaveValue('')

  await page.getByRole('button', { name: 'Away' }).click()
  await expect(page.locator('interest-form')).toHaveCount(0)
  await page.getByRole('button', { name: 'Home 2' }).click()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeFocused()
  await expect(page.getByText('Told 1')).toBeVisible()
})

test('the element may be moved, loaded late, and placed in another shadow root', async ({
  agencyPage,
  agency,
  page,
}) => {
  await agencyPage.open('bare')
  await expect(page.getByRole('link', { name: 'Plain link' })).toBeVisible()
  await page.evaluate((app) => {
    const box = document.createElement('section')
    document.body.prepend(box)
    box.attachShadow({ mode: 'open' }).append(document.querySelector('interest-form') ?? '')
    const script = document.createElement('script')
    script.src = `${app}/embed.js`
    document.head.append(script)
  }, agency.app)
  await expect(agencyPage.form().sendButton).toBeVisible()

  await page.evaluate(() => {
    const element = document.querySelector('section')?.shadowRoot?.querySelector('interest-form')
    document.body.append(element ?? '')
  })
  await expect(agencyPage.form().sendButton).toBeVisible()
  await expect(page.getByRole('link', { name: 'Plain link' })).toBeHidden()
})

test('ten forms on one page each load in their place', async ({ agencyPage, page }) => {
  await agencyPage.open('ten')
  for (const index of [0, 4, 9]) {
    await page.locator('interest-form').nth(index).scrollIntoViewIfNeeded()
    await expect(agencyPage.form(index).sendButton).toBeVisible()
  }
})
