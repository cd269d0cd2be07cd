import { randomInt } from 'node:crypto'

import { phrasesFor } from '#lib/language/phrases-for.ts'
import { OFFICE_PAGES } from '#lib/routes.ts'

import { EMPTY_OFFICE } from '../../support/flavours/start-stage.ts'
import { orderFault } from '../../support/ledger.ts'
import { HOMES } from './homes.ts'
import type { Showing, View } from './view.ts'

/** Where the view has another name than the page. */
const NAMES: Record<string, string> = { embed: 'embed-guide' }

/** Pages that have one state each. */
export const PAGE_VIEWS: View[] = [
  ...Object.entries({
    list: '',
    office: 'ekbacken',
    'office-empty': EMPTY_OFFICE,
    ...Object.fromEntries(
      Object.keys(OFFICE_PAGES).map((page) => [NAMES[page] ?? page, `ekbacken/${page}`]),
    ),
  }).map(([name, path]) => ({ name, show: (showing: Showing) => open(showing, path) })),
  ...Object.entries(HOMES).map(([name, path]) => ({
    name: `estate-${name}`,
    show: (showing: Showing) => open(showing, path),
    // The console reports the missing picture.
    complaints: [/status of 404/],
  })),
  {
    name: '404',
    show: (showing) => open(showing, 'ekbacken/OBJ11385_1'),
    complaints: [/status of 404/],
  },
  {
    name: '404-no-language',
    show: ({ page, stage }) => goto(page, `${stage.app.url}/there/is/nothing/here`),
    complaints: [/status of 404/],
  },
  { name: 'estate-viewer', show: showPictures },
  { name: '500', show: showUnavailable, complaints: [/status of 503/] },
  { name: 'refused', show: showRefused, complaints: [/status of 404/] },
]

async function open({ page, stage, locale }: Showing, path: string) {
  await goto(page, `${stage.app.url}/${locale}/${path}`)
}

async function goto(page: Showing['page'], url: string) {
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

async function showPictures(showing: Showing) {
  await open(showing, HOMES.app ?? '')
  await showing.page.locator('.gallery a').first().click()
  await showing.page.locator('.pswp--ui-visible').waitFor()
}

/** A home that has never been read, while Vitec is unreachable. */
async function showUnavailable(showing: Showing) {
  const estateId = `OBJ11385_${randomInt(1e9)}`
  await orderFault(showing.stage.sandbox.url, {
    match: { estateId },
    fault: { kind: 'status', status: 500 },
    on: 'advertising',
  })
  await open(showing, `ekbacken/${estateId}`)
}

/** The response to a form that can no longer be shown, since its office has left meanwhile. */
async function showRefused(showing: Showing) {
  const { page, locale } = showing
  await open(showing, 'ekbacken/OBJ11385_1395932274')
  await page.locator('form.interest').evaluate((form: HTMLFormElement) => {
    form.querySelector('input[name=office]')?.setAttribute('value', 'gone')
    form.submit()
  })
  await page.getByRole('heading', { name: phrasesFor(locale).failure.heading }).waitFor()
}
