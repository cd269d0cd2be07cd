import { randomInt } from 'node:crypto'

import { sv } from '#lib/language/sv.ts'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { orderFault } from '../../support/ledger.ts'
import { VILLA } from '../../support/visitor.ts'

const SOLD = 'OBJ11385_1399001277'

test.use({ expectedErrors: [/Intresse:|frame-src|frame-ancestors|status of (404|503)|recipient/] })

/**
 * Each case has its tag's attributes, the reported code and the words that the console must show.
 */
const LINKS: { what: string; tag: Record<string, string>; code: string; why: string }[] = [
  { what: 'a tag without an estate', tag: { estate: '' }, code: 'estateUnknown', why: 'no estate' },
  { what: 'a tag without an office', tag: { office: '' }, code: 'officeUnknown', why: 'no office' },
  {
    what: 'a misspelt office',
    tag: { office: 'ekbackn' },
    code: 'officeUnknown',
    why: 'no office "ekbackn"',
  },
]

for (const { what, tag, code, why } of LINKS) {
  test(`P6 ${what} leaves the link, and the console and the event name the cause`, async ({
    agencyPage,
    page,
  }) => {
    const said = await openTag(agencyPage, tag)

    expect(said).toContain(why)
    expect(said).not.toContain('allowedOrigins')
    expect(await agencyPage.events()).toEqual([{ name: 'failed', detail: { code } }])
    await expect(page.getByRole('link', { name: 'Plain link' })).toBeVisible()
    await expect(page.locator('interest-form[data-failed]')).toHaveCount(1)
  })
}

test('P6 a policy of the page itself that blocks the frame is named in the console', async ({
  agencyPage,
  page,
}) => {
  const said = page.waitForEvent('console', (message) => message.text().startsWith('Intresse:'))
  await agencyPage.open('shut')

  expect((await said).text()).toMatch(/frame-src .*http/)
  expect(await agencyPage.events()).toEqual([{ name: 'failed', detail: { code: 'frameRefused' } }])
  await expect(page.getByRole('link', { name: 'Plain link' })).toBeVisible()
})

test('P6 every page around the form that may not embed it is named in the console', async ({
  agency,
  page,
}) => {
  const said = page.waitForEvent('console', (message) => message.text().startsWith('Intresse:'))
  await page.goto(`${agency.stranger}/nested?inner=${encodeURIComponent(`${agency.origin}/plain`)}`)

  const text = (await said).text()
  expect(text).toContain(agency.stranger)
  expect(text).toContain(agency.origin)
})

const WORDS = [
  {
    what: 'an unknown estate',
    estate: 'OBJ11385_1',
    code: 'estateUnknown',
    words: sv.failure.estateUnknown,
    phone: 'tel:018174060',
  },
  {
    what: 'a sold estate',
    estate: SOLD,
    code: 'estateClosed',
    words: sv.failure.estateClosed,
    phone: 'tel:+46701740627',
  },
]

for (const { what, estate, code, words, phone } of WORDS) {
  test(`P6 ${what} is reported by its code, and the frame shows the phone number to call`, async ({
    agencyPage,
    page,
  }) => {
    const said = await openTag(agencyPage, { estate })
    const { root } = agencyPage.form()

    expect(said).toContain(`"${estate}"`)
    await expect(root.getByText(words)).toBeVisible()
    await expect(root.locator(`a[href^="${phone}"]`)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Plain link' })).toBeHidden()
    expect(await agencyPage.events()).toEqual([{ name: 'failed', detail: { code } }])
  })
}

test('P6 an estate that cannot be read at the moment is reported by its code', async ({
  agencyPage,
  sandbox,
}) => {
  const estate = `OBJ11385_${randomInt(1e9)}`
  await orderFault(sandbox.url, {
    match: { estateId: estate },
    fault: { kind: 'status', status: 500 },
    on: 'advertising',
  })
  await openTag(agencyPage, { estate })

  await expect(agencyPage.form().root.getByText(sv.failure.unavailable)).toBeVisible()
  expect(await agencyPage.events()).toEqual([
    { name: 'failed', detail: { code: 'estateUnavailable' } },
  ])
})

test('P6 spaces and capitals in the tag’s attributes are accepted', async ({
  agencyPage,
  visitor,
}) => {
  const more = {
    office: ' Ekbacken ',
    estate: `\n ${VILLA.estateId} `,
    theme: ' Dark ',
    locale: ' SV-se',
  }
  await agencyPage.open(`tagged?${new URLSearchParams(more)}`)
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()

  expect((await agencyPage.events()).at(-1)).toMatchObject({
    detail: { office: 'ekbacken', estate: VILLA.estateId },
  })
  await expect(form.root.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('P6 a tag that gets its attributes after its insertion shows its form', async ({
  agencyPage,
  page,
}) => {
  await agencyPage.open('app')
  await page.evaluate((app) => {
    const script = document.createElement('script')
    script.src = `${app}/embed.js`
    document.head.append(script)
  }, agencyPage.agency.app)
  await page.waitForFunction(() => customElements.get('interest-form') !== undefined)
  await page.evaluate(({ office, estateId }) => {
    const tag = document.createElement('interest-form')
    document.body.append(tag)
    tag.setAttribute('office', office)
    tag.setAttribute('estate', estateId)
  }, VILLA)

  await expect(agencyPage.form().sendButton).toBeVisible()
  expect(await agencyPage.events()).toEqual([{ name: 'ready', detail: null }])
})

/** Opens a page with such a tag. @returns the console's message about it */
async function openTag(agencyPage: AgencyVisit, tag: Record<string, string>) {
  const said = agencyPage.page.waitForEvent('console', (message) =>
    message.text().startsWith('Intresse:'),
  )
  await agencyPage.open(
    `tagged?${new URLSearchParams({ office: VILLA.office, estate: VILLA.estateId, ...tag })}`,
  )
  const text = (await said).text()
  await expect.poll(async () => (await agencyPage.events()).length).toBe(1)

  return text
}
