import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { installDebians } from './install-debians.mjs'
import { onPath } from './on-path.mjs'

/**
 * Debian's Firefox and WebKit, installed where they can be. Playwright's own builds of both come from a host of its own and are not
 * asked for: on a machine without Debian's these tests are left out, and that is said.
 * @returns {{ FIREFOX_PATH: string, WEBKIT_BROWSER: string, WEBKIT_DRIVER: string }} empty where there is none
 */
export function findOtherBrowsers() {
  const FIREFOX_PATH = process.env.FIREFOX_PATH || firefox()
  const { WEBKIT_BROWSER, WEBKIT_DRIVER } = webkit()

  if (!FIREFOX_PATH)
    console.log('No Firefox ESR here: its tests are left out. FIREFOX_PATH names one.')
  if (!WEBKIT_DRIVER) console.log('No WebKitGTK here: its tests are left out.')

  return { FIREFOX_PATH, WEBKIT_BROWSER, WEBKIT_DRIVER }
}

function firefox() {
  if (!onPath(['firefox-esr'])) installDebians('Firefox', ['firefox-esr'])
  return onPath(['firefox-esr']) ?? ''
}

function webkit() {
  const found = webkitOnMachine()
  if (found.WEBKIT_DRIVER) return found

  installDebians('WebKit', ['webkit2gtk-driver', 'xvfb', 'xauth'])
  return webkitOnMachine()
}

// The driver needs a screen, so it comes with one that nobody sees.
function webkitOnMachine() {
  const WEBKIT_DRIVER = onPath(['WebKitWebDriver']) ?? ''
  const WEBKIT_BROWSER = miniBrowser() ?? ''

  return WEBKIT_DRIVER && WEBKIT_BROWSER && onPath(['Xvfb'])
    ? { WEBKIT_DRIVER, WEBKIT_BROWSER }
    : { WEBKIT_DRIVER: '', WEBKIT_BROWSER: '' }
}

// /usr/lib/<machine>/webkit2gtk-<version>/MiniBrowser
function miniBrowser() {
  return foldersIn('/usr/lib')
    .flatMap((folder) => foldersIn(folder).filter((name) => /webkit2gtk-4\.\d$/.test(name)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path))
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return []

  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => join(folder, name))
}
