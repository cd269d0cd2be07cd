import {
  ANALYTICS_SNIPPET,
  EVENT_EXAMPLE,
  TAG_MANAGER_SNIPPET,
} from '#components/embed-guide/events.ts'
import {
  frameSnippet,
  htmlSnippet,
  nextSnippet,
  reactSnippet,
  templateSnippet,
  wordpressSnippet,
} from '#components/embed-guide/snippets.ts'
import { sv } from '#lib/language/sv.ts'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { bundleSnippet } from '../../support/browser/bundle-snippet.ts'
import { FormIn } from '../../support/browser/form-in.ts'
import { shownForm } from '../../support/browser/shown-form.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { VILLA, type Visitor } from '../../support/visitor.ts'

const LOOK = { theme: 'dark', accent: '#8a3b2a' }

for (const [name, snippet] of Object.entries({ htmlSnippet, wordpressSnippet }))
  test(`P6 the guide’s ${name} works unchanged`, async ({ agencyPage, visitor }) => {
    await agencyPage.open(pathOf(snippet(shownForm(agencyPage.agency.app, LOOK))))

    await expectJourney(agencyPage, visitor)
  })

for (const [name, snippet] of Object.entries({ reactSnippet, nextSnippet }))
  test(`P6 the guide’s ${name} works unchanged`, async ({ agencyPage, visitor, page }) => {
    const component = snippet(shownForm(agencyPage.agency.app, LOOK))
    const script = await bundleSnippet(component, VILLA.estateId)
    await agencyPage.open(pathOf('<div id="app"></div>'))
    await page.addScriptTag({ content: script })

    await expectJourney(agencyPage, visitor)
  })

test('the guide’s template works with an id in place of its field', async ({
  agencyPage,
  visitor,
}) => {
  const template = templateSnippet(shownForm(agencyPage.agency.app, LOOK))
  expect(template.match(/ESTATE-ID/g)).toHaveLength(2)
  await agencyPage.open(pathOf(template.replaceAll('ESTATE-ID', VILLA.estateId)))

  await expectJourney(agencyPage, visitor)
})

for (const [name, snippet] of Object.entries({ htmlSnippet, reactSnippet }))
  test(`the guide’s ${name} works as a button`, async ({ agencyPage, visitor, page }) => {
    const text = snippet(shownForm(agencyPage.agency.app, { ...LOOK, mode: 'button' }))
    if (name === 'htmlSnippet') await agencyPage.open(pathOf(text))
    else {
      await agencyPage.open(pathOf('<div id="app"></div>'))
      await page.addScriptTag({ content: await bundleSnippet(text, VILLA.estateId) })
    }
    await page.waitForFunction(() => customElements.get('interest-form') !== undefined)
    await page.getByRole('link', { name: 'Plain link' }).click()

    await expectJourney(agencyPage, visitor)
  })

test('the guide’s iframe takes an interest, and none of it is cut off or needs a second scroll bar', async ({
  agencyPage,
  visitor,
  page,
}) => {
  await agencyPage.open(pathOf(frameSnippet(shownForm(agencyPage.agency.app))))
  const frame = page.locator('iframe')
  const form = new FormIn(frame.contentFrame())
  await form.fill(visitor)
  const room = await agencyPage
    .frame()
    .evaluate(() => innerHeight - document.documentElement.scrollHeight)
  await form.send()

  await expect(form.thanks).toBeVisible()
  expect(room).toBeGreaterThanOrEqual(0)
})

test('the guide’s test mode stores nothing', async ({ agencyPage, visitor, lines }) => {
  const html = htmlSnippet(shownForm(agencyPage.agency.app, { isTest: true }))
  await agencyPage.open(pathOf(html))
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()

  await expect(form.root.getByText(sv.embed.test)).toBeVisible()
  await expect(form.thanks).toBeVisible()
  expect(lines.output()).toContain('interestTested')
  expect(lines.output()).not.toContain('interestAccepted')
})

for (const [name, snippet, calls] of [
  ['Tag Manager', TAG_MANAGER_SNIPPET, 'dataLayer'],
  ['Analytics', ANALYTICS_SNIPPET, 'gtagCalls'],
] as const)
  test(`the guide’s snippet for ${name} counts a begun and a sent form, and nothing of the person`, async ({
    agencyPage,
    visitor,
    page,
  }) => {
    const gtag = 'gtagCalls = []; function gtag(...given) { gtagCalls.push(given) }'
    const html = htmlSnippet(shownForm(agencyPage.agency.app))
    await agencyPage.open(pathOf(`<script>${gtag}</script>${snippet}${html}`))
    const form = agencyPage.form()
    await form.fill(visitor)
    await form.send()
    await expect(form.thanks).toBeVisible()
    const told = await page.evaluate((at) => JSON.stringify(Reflect.get(window, at)), calls)

    await page.evaluate(() =>
      document.dispatchEvent(
        new CustomEvent('interest:submitted', { detail: { office: 'x', estate: 'y', test: true } }),
      ),
    )
    expect(await page.evaluate((at) => JSON.stringify(Reflect.get(window, at)), calls)).toBe(told)
    const home = { office: VILLA.office, estate: VILLA.estateId }
    expect(JSON.parse(told)).toEqual(
      ['form_start', 'generate_lead'].map((event) =>
        calls === 'dataLayer' ? { event, ...home } : ['event', event, home],
      ),
    )
  })

test('P6 the guide’s example with an event logs the receipt’s reference', async ({
  agencyPage,
  visitor,
  page,
}) => {
  const html = htmlSnippet(shownForm(agencyPage.agency.app))
  await agencyPage.open(pathOf(`<script>${EVENT_EXAMPLE}</script>${html}`))
  const form = agencyPage.form()
  await form.fill(visitor)
  const written = page.waitForEvent('console', (message) => /^\w{4}-\w{4} /.test(message.text()))
  await form.send()

  expect((await written).text()).toMatch(/^\w{4}-\w{4} ekbacken OBJ11385_1395932274$/)
})

test('P6 the guide’s two directives are all that a strict page needs, once its style has moved', async ({
  agencyPage,
  page,
}) => {
  const { app, origin } = agencyPage.agency
  await page.goto(`${app}/sv/ekbacken/embed`)
  const name = sv.guide.policy.content
  const directives = await page.getByRole('figure', { name }).locator('code').textContent()
  await agencyPage.open(`strict`, origin)

  expect(directives?.replace(/\s+/g, ' ')).toBe(`script-src ${app}; frame-src ${app};`)
  await expect(agencyPage.form().sendButton).toBeVisible()
})

test('P6 the guide’s line for the offices file is JSON', async ({ page }) => {
  await page.goto('/sv/ekbacken/embed')
  const figure = page.getByRole('figure', { name: sv.guide.sites.addName })
  const setting = JSON.parse(`{${await figure.locator('code').textContent()}}`)

  expect(setting.allowedOrigins).toContain('https://www.example.com')
})

function pathOf(html: string) {
  return `pasted?${new URLSearchParams({ trusted: '', html })}`
}

async function expectJourney(agencyPage: AgencyVisit, visitor: Visitor) {
  const form = agencyPage.form()
  await form.fill(visitor)
  await expect(form.root.locator('html')).toHaveAttribute('data-theme', 'dark')
  await form.send()
  await expect(form.thanks).toBeVisible()

  expect((await agencyPage.events()).map(({ name }) => name)).toEqual(['ready', 'submitted'])
  await expect(agencyPage.page.locator('interest-form[data-ready]')).toHaveCount(1)
}
