import { By, type WebDriver } from 'selenium-webdriver'

import { sv } from '#lib/language/sv.ts'

import { expect, test } from '../support/flavours/app-test.ts'
import { ledgerOf } from '../support/ledger.ts'
import { textOf } from './text-of.ts'

test.use({ isEmbedded: true })

test('the whole journey works in WebKit, on an agency’s page', async ({
  visitorsBrowser: browser,
  agency,
  app,
  sandbox,
  visitor,
}) => {
  agency.app = app.url
  await browser.get(`${agency.origin}/plain`)
  await expect.poll(() => isShown(browser)).toBe(true)
  await expect.poll(() => heightIsRight(browser)).toBe(true)

  await intoFrame(browser)
  await press(browser, sv.form.send)
  await expect.poll(() => textOf(browser, '.error-summary')).toContain(sv.issue.firstNameMissing)
  await browser.switchTo().defaultContent()
  await expect.poll(() => heightIsRight(browser)).toBe(true)

  await intoFrame(browser)
  await type(browser, 'person.firstName', visitor.firstName)
  await type(browser, 'person.lastName', visitor.lastName)
  await type(browser, 'email.emailAddress', visitor.email)
  await browser.executeScript(`document.querySelector('[name=gdprApproval]').click()`)
  await press(browser, sv.form.send)
  await expect.poll(() => textOf(browser, 'h2')).toBe(sv.receipt.thanks)
  await browser.switchTo().defaultContent()
  await expect.poll(() => heightIsRight(browser)).toBe(true)

  await expect
    .poll(async () => (await ledgerOf(sandbox.url, visitor.email)).map(({ outcome }) => outcome))
    .toEqual(['stored'])
})

test('a page that may not embed the form keeps the link in WebKit', async ({
  visitorsBrowser: browser,
  agency,
  app,
}) => {
  agency.app = app.url
  await browser.get(`${agency.stranger}/plain`)

  await expect
    .poll(() =>
      browser.executeScript(
        `return document.querySelector('interest-form').shadowRoot?.querySelector('iframe') === null`,
      ),
    )
    .toBe(true)
  expect(await browser.findElement(By.css('interest-form a')).isDisplayed()).toBe(true)
})

test('a button opens the form in a dialog in WebKit, which keeps what was typed', async ({
  visitorsBrowser: browser,
  agency,
  app,
}) => {
  agency.app = app.url
  await browser.get(`${agency.origin}/plain?more=${encodeURIComponent('mode="button"')}`)
  await expect
    .poll(() => browser.executeScript(`return customElements.get('interest-form') !== undefined`))
    .toBe(true)
  const link = await browser.findElement(By.css('interest-form a'))
  await link.click()
  await expect.poll(() => isShown(browser)).toBe(true)
  await intoFrame(browser)
  await type(browser, 'person.firstName', 'Ulla')
  await browser.executeScript(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
  )
  await browser.switchTo().defaultContent()
  const isOpen = () =>
    browser.executeScript(`return ${ELEMENT}.shadowRoot.querySelector('dialog').open`)
  await expect.poll(isOpen).toBe(false)
  expect(await browser.executeScript('return document.activeElement?.tagName')).toBe('A')

  await link.click()
  expect(await isOpen()).toBe(true)
  await intoFrame(browser)
  expect(
    await browser.executeScript(`return document.querySelector('[name="person.firstName"]').value`),
  ).toBe('Ulla')
})

const ELEMENT = `document.querySelector('interest-form')`
const FRAME = `${ELEMENT}.shadowRoot?.querySelector('iframe')`

function isShown(browser: WebDriver) {
  return browser.executeScript(`return ${FRAME}?.style.visibility === ''`)
}

async function intoFrame(browser: WebDriver) {
  const root = await browser.findElement(By.css('interest-form')).getShadowRoot()
  await browser.switchTo().frame(await root.findElement(By.css('iframe')))
}

async function heightIsRight(browser: WebDriver) {
  const outer: number = await browser.executeScript(
    `return ${FRAME}.getBoundingClientRect().height`,
  )
  await intoFrame(browser)
  const inner: number = await browser.executeScript(
    'return document.body.getBoundingClientRect().height',
  )
  await browser.switchTo().defaultContent()

  return Math.abs(outer - inner) <= 1
}

// WebKitGTK's driver sends no keys or clicks into another site's frame (2.50), so the script
// clicks, as a screen reader does.
function type(browser: WebDriver, name: string, value: string) {
  return browser.executeScript(
    `const field = document.querySelector('[name="' + arguments[0] + '"]')
     field.focus(); field.value = arguments[1]; field.dispatchEvent(new Event('input', { bubbles: true }))`,
    name,
    value,
  )
}

function press(browser: WebDriver, words: string) {
  return browser.executeScript(
    `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === arguments[0]).click()`,
    words,
  )
}
