import type { WebDriver } from 'selenium-webdriver'

/**
 * The text of the first of these elements, '' where there is none. The script finds and reads in
 * one step: an element found in one and read in the next may be gone between.
 */
export function textOf(browser: WebDriver, selector: string): Promise<string> {
  return browser.executeScript(
    'return document.querySelector(arguments[0])?.innerText ?? ""',
    selector,
  )
}
