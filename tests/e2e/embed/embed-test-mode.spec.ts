import { sv } from '#lib/language/sv.ts'

import { expect, test } from '../../support/flavours/browser-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { VILLA } from '../../support/visitor.ts'

const TEST = `plain?more=${encodeURIComponent('mode-test')}`

test('in test mode everything is checked and told, nothing is stored, and no broker is reached', async ({
  agencyPage,
  sandbox,
  visitor,
  lines,
}) => {
  await agencyPage.open(TEST)
  const form = agencyPage.form()
  const mark = form.root.getByText(sv.embed.test)
  await expect(mark).toBeVisible()
  await form.send()
  await expect(form.summary).toBeFocused()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeFocused()

  await expect(mark).toBeVisible()
  await expect(form.root.getByText(sv.receipt.state.waiting)).toHaveCount(0)
  expect(await agencyPage.events()).toEqual([
    { name: 'ready', detail: null },
    {
      name: 'submitted',
      detail: {
        receiptId: 'test',
        reference: 'TEST',
        office: VILLA.office,
        estate: VILLA.estateId,
        test: true,
      },
    },
  ])
  expect(eventsIn(lines.output())).toEqual(['interestTested'])
  // Of two, the one that is real arrives.
  await agencyPage.open('plain')
  await expect(form.root.getByText(sv.embed.test)).toHaveCount(0)
  await form.fill({ ...visitor, firstName: 'Verklig' })
  await form.send()
  await expect(form.thanks).toBeVisible()
  await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(1)
  expect(eventsIn(lines.output()).slice(0, 2)).toEqual(['interestTested', 'interestAccepted'])
})

for (const value of ['false', '0', 'off', 'No'])
  test(`mode-test="${value}" is a real form`, async ({ agencyPage }) => {
    await agencyPage.open(`plain?more=${encodeURIComponent(`mode-test="${value}"`)}`)
    await expect(agencyPage.form().sendButton).toBeVisible()

    await expect(agencyPage.form().root.getByText(sv.embed.test)).toHaveCount(0)
  })

test('a later attribute puts a shown form into test mode, and without it the form is real again', async ({
  agencyPage,
  page,
}) => {
  await agencyPage.open('plain')
  const mark = agencyPage.form().root.getByText(sv.embed.test)
  await expect(agencyPage.form().sendButton).toBeVisible()
  await expect(mark).toHaveCount(0)
  await page.locator('interest-form').evaluate((tag) => tag.setAttribute('mode-test', ''))
  await expect(mark).toBeVisible()
  await page.locator('interest-form').evaluate((tag) => tag.removeAttribute('mode-test'))

  await expect(mark).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 422/] })

  test('a form in test mode shows that nothing was stored', async ({
    page,
    agencyPage,
    agency,
    visitor,
    lines,
  }) => {
    const frame = `${agency.app}/embed/sv/${VILLA.office}/${VILLA.estateId}?test`
    await page.goto(
      `${agency.origin}/pasted?${new URLSearchParams({ trusted: '', html: `<interest-form><iframe src="${frame}" width="600" height="1500"></iframe></interest-form>` })}`,
    )
    const form = agencyPage.form()
    await form.field('person.firstName').fill(visitor.firstName)
    await form.send()
    // The returned form is a test too, and still names the home.
    await expect(form.summary).toBeVisible()
    await expect(form.root.getByText(sv.embed.test)).toBeVisible()
    await expect(form.root.getByRole('heading', { name: /Lönnvägen 14$/ })).toBeVisible()
    await form.fill(visitor)
    await form.send()

    await expect(form.thanks).toBeVisible()
    await expect(form.root.getByText(sv.embed.test)).toBeVisible()
    expect(eventsIn(lines.output())).toEqual(['interestTested'])
  })
})

/** The log's events of interests. */
function eventsIn(output: string) {
  return [...output.matchAll(/"event":"(interest\w+)"/g)].map(([, event]) => event)
}
