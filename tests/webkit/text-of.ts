import type { WebDriver } from 'selenium-webdriver'

/** What is read in the first of these, '' where there is none. In one step: what is found in one and read in the next may be gone between. */
export function textOf(browser: WebDriver, selector: string): Promise<string> {
  return browser.executeScript(
    'return document.querySelector(arguments[0])?.innerText ?? ""',
    selector,
  )
}
