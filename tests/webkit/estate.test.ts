import { By, Key, type WebDriver } from 'selenium-webdriver'

import { sv } from '#lib/language/sv.ts'

import { expect, test } from '../support/flavours/app-test.ts'
import { ledgerOf } from '../support/ledger.ts'
import { VILLA, type Visitor } from '../support/visitor.ts'
import { textOf } from './text-of.ts'

test.use({ isEmbedded: true })

const HOME = `/sv/${VILLA.office}/${VILLA.estateId}`

test('the whole journey works in WebKit, on an estate page', async ({
  visitorsBrowser: browser,
  app,
  sandbox,
  visitor,
}) => {
  await browser.get(app.url + HOME)
  await comeNear(browser)
  await press(browser)
  await expect.poll(() => textOf(browser, '.error-summary')).toContain(sv.issue.firstNameMissing)
  expect(await browser.executeScript('return document.activeElement.className')).toBe(
    'error-summary',
  )

  await fill(browser, visitor)
  await press(browser)
  await expect.poll(() => textOf(browser, '.receipt h2')).toBe(sv.receipt.thanks)
  await expect.poll(() => textOf(browser, '.receipt .state')).toBe(sv.receipt.state.delivered)
  expect((await ledgerOf(sandbox.url, visitor.email)).map(({ outcome }) => outcome)).toEqual([
    'stored',
  ])
})

test('the gallery scrolls in WebKit, by keys', async ({ visitorsBrowser: browser, app }) => {
  await browser.get(app.url + HOME)
  const gallery = (what: string) =>
    browser.executeScript(`const gallery = document.querySelector('.gallery'); return ${what}`)
  // A press before the pictures have their places scrolls nothing.
  await expect.poll(() => gallery('gallery.scrollWidth > gallery.clientWidth')).toBe(true)
  await gallery('gallery.focus()')
  await browser.switchTo().activeElement().sendKeys(Key.ARROW_RIGHT)

  await expect.poll(() => gallery('gallery.scrollLeft > 0')).toBe(true)
})

test('a picture opens in WebKit, keys turn to the next, and Escape closes it', async ({
  visitorsBrowser: browser,
  app,
}) => {
  const shown = () =>
    browser.executeScript(
      `return document.querySelector('.pswp__item[aria-hidden=false] img:not([role])')?.alt ?? ''`,
    )
  await browser.get(app.url + HOME)
  await browser.findElement(By.css('.gallery a')).click()
  await expect.poll(shown).toBe('Huset från gatan')

  await browser.switchTo().activeElement().sendKeys(Key.ARROW_RIGHT)
  await expect.poll(shown).toBe('Vardagsrummet')
  await browser.switchTo().activeElement().sendKeys(Key.ESCAPE)
  await expect
    .poll(() => browser.executeScript(`return !document.querySelector('.pswp')`))
    .toBe(true)
})

test.describe('without script', () => {
  test.use({ browserArguments: ['--enable-javascript=false'] })

  test('the page returns in WebKit with its input, and then leads to the receipt', async ({
    visitorsBrowser: browser,
    app,
    sandbox,
    visitor,
  }) => {
    await browser.get(app.url + HOME)
    await fill(browser, { ...visitor, email: 'fel' })
    await press(browser)
    await expect.poll(() => browser.getCurrentUrl()).toMatch(/\/api\/interests$/)
    await expect.poll(() => textOf(browser, '.error-summary')).toContain(sv.issue.emailInvalid)
    const lastName = browser.findElement(By.name('person.lastName'))
    expect(await lastName.getAttribute('value')).toBe(visitor.lastName)

    const email = browser.findElement(By.name('email.emailAddress'))
    await email.sendKeys(...Array(3).fill(Key.BACK_SPACE), visitor.email)
    await press(browser)
    await expect.poll(() => browser.getCurrentUrl()).toMatch(/\/sv\/receipts\//)
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  })
})

/** The page loads the form's script when the form is near. */
async function comeNear(browser: WebDriver) {
  await browser.executeScript(`document.querySelector('#interest').scrollIntoView()`)
  // React marks the elements that it has hydrated.
  await expect
    .poll(() =>
      browser.executeScript(
        `return Object.keys(document.querySelector('form.interest')).some((key) => key.startsWith('__react'))`,
      ),
    )
    .toBe(true)
}

async function fill(browser: WebDriver, { firstName, lastName, email }: Visitor) {
  await browser.findElement(By.name('person.firstName')).sendKeys(firstName)
  await browser.findElement(By.name('person.lastName')).sendKeys(lastName)
  await browser.findElement(By.name('email.emailAddress')).sendKeys(email)
  await browser.findElement(By.name('gdprApproval')).sendKeys(Key.SPACE)
}

// The test uses the Enter key, as keyboard users do: a bar may cover the button.
async function press(browser: WebDriver) {
  await browser.findElement(By.css('form.interest button[type=submit]')).sendKeys(Key.ENTER)
}
