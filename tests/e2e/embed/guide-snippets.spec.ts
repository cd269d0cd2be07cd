import { EVENT_EXAMPLE } from '#components/embed-guide/events.ts'
import {
  htmlSnippet,
  nextSnippet,
  reactSnippet,
  wordpressSnippet,
} from '#components/embed-guide/snippets.ts'
import { sv } from '#lib/language/sv.ts'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { bundleSnippet } from '../../support/browser/bundle-snippet.ts'
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
