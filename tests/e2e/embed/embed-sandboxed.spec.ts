import { sv } from '#lib/language/sv.ts'

import { FormIn } from '../../support/browser/form-in.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { VILLA } from '../../support/visitor.ts'

const PATH = `/embed/sv/${VILLA.office}/${VILLA.estateId}`

test.use({ expectedErrors: [/Intresse:|status of 403|Blocked script execution/] })

for (const sandbox of [
  'allow-scripts allow-forms',
  'allow-scripts',
  'allow-scripts allow-popups',
]) {
  test(`P5 a frame in sandbox="${sandbox}" states that it cannot send, and links to a page that can`, async ({
    agency,
    agencyPage: {
      agency: { app },
    },
    page,
  }) => {
    const said = page.waitForEvent('console', (message) => message.text().startsWith('Intresse:'))
    await page.goto(pageWith(agency.origin, `${app}${PATH}`, sandbox))
    const frame = page.frameLocator('iframe')
    const address = `${app}/sv/${VILLA.office}/${VILLA.estateId}#interest`

    expect((await said).text()).toContain('allow-same-origin')
    await expect(frame.getByRole('heading', { name: sv.embed.apartTitle })).toBeVisible()
    await expect(frame.getByRole('link', { name: sv.embed.openApart })).toHaveAttribute(
      'href',
      address,
    )
    await expect(frame.getByText(address)).toBeVisible()
    await expect(frame.getByRole('button')).toHaveCount(0)
  })
}

test('P5 a sandboxed frame that may open windows leads to the form’s own page', async ({
  agency,
  agencyPage,
  page,
}) => {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
  await page.goto(pageWith(agency.origin, `${agencyPage.agency.app}${PATH}`, sandbox))
  const opened = page.waitForEvent('popup')
  await page.frameLocator('iframe').getByRole('link', { name: sv.embed.openApart }).click()
  const form = new FormIn(await opened)

  await expect(form.sendButton).toBeVisible()
})

test('P5 a sandboxed frame without script shows the link after the post', async ({
  agency,
  agencyPage,
  page,
}) => {
  await page.goto(pageWith(agency.origin, `${agencyPage.agency.app}${PATH}`, 'allow-forms'))
  const form = new FormIn(page.frameLocator('iframe'))
  await form.field('person.firstName').fill('Åsa')
  await form.send()

  await expect(form.root.getByRole('link', { name: sv.embed.openApart })).toBeVisible()
  await expect(form.root.getByRole('button')).toHaveCount(0)
})

test('P5 a frame that keeps its origin in its sandbox has a working form', async ({
  agency,
  agencyPage,
  page,
  visitor,
}) => {
  const sandbox = 'allow-scripts allow-forms allow-same-origin'
  await page.goto(pageWith(agency.origin, `${agencyPage.agency.app}${PATH}`, sandbox))
  const form = new FormIn(page.frameLocator('iframe'))
  await form.fill(visitor)
  await form.send()

  await expect(form.thanks).toBeVisible()
})

test('P5 the loader in a sandboxed page keeps the link and names the cause', async ({
  agencyPage,
  page,
}) => {
  const said = page.waitForEvent('console', (message) => message.text().startsWith('Intresse:'))
  const { agency } = agencyPage
  await page.goto(pageWith(agency.origin, `${agency.origin}/plain`, 'allow-scripts'))

  expect((await said).text()).toContain('allow-same-origin')
  await expect(page.frameLocator('iframe').getByRole('link', { name: 'Plain link' })).toBeVisible()
})

function pageWith(origin: string, address: string, sandbox: string) {
  const html = `<iframe title="Form" width="600" height="900" sandbox="${sandbox}" src="${address}"></iframe>`

  return `${origin}/pasted?${new URLSearchParams({ trusted: '', html })}`
}
