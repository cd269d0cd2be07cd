import type { Page } from 'playwright/test'

import { expect, test } from '../support/flavours/browser-test.ts'
import { VILLA, type Visitor } from '../support/visitor.ts'

/** Every address that a browser opens or requests on the way, and the referrer it sends. */
function listen(page: Page) {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''))
  page.on('framenavigated', (frame) => addresses.push(frame.url()))

  return addresses
}

function expectNobodyIn(addresses: string[], visitor: Visitor) {
  const { lastName, email, phone } = visitor
  const said = decodeURIComponent(addresses.join('\n').replaceAll('+', ' '))

  expect(addresses.length).toBeGreaterThan(5)
  for (const word of [visitor.firstName, lastName, email, phone, 'önskemål'])
    expect(said).not.toContain(word)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, expectedErrors: [/status of 422/] })

    for (const address of [
      `/sv/${VILLA.office}/${VILLA.estateId}`,
      `/embed/sv/${VILLA.office}/${VILLA.estateId}`,
    ]) {
      test(`T6 no address on the way from ${address} to the receipt holds a person’s data`, async ({
        page,
        interestPage,
        visitor,
      }) => {
        const addresses = listen(page)
        await page.goto(address)
        await interestPage.fill(visitor)
        await interestPage.unfold('message')
        await interestPage.field('interestNote').fill('Ett önskemål')
        await interestPage.field('email.emailAddress').fill('fel')
        await interestPage.send()
        await expect(interestPage.summary).toBeVisible()
        await interestPage.field('email.emailAddress').fill(visitor.email)
        await interestPage.send()
        await expect(page.locator('.reference')).toBeVisible()

        expectNobodyIn(addresses, visitor)
      })
    }
  })
}
