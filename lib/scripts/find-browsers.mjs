import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { installDebians, runQuietly } from './install.mjs'

/**
 * Returns the first of these programs that is on the machine.
 * @param {string[]} names
 * @param {string[]} [elsewhere] whole paths to check last
 */
export function onPath(names, elsewhere = []) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))

  return [...paths, ...elsewhere].find((path) => existsSync(path))
}

/**
 * Chromium without its windows: a third less work for two processors (24 journeys in 50 s, and in
 * 75 with the whole browser).
 */
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds the browsers of the tests, or installs them. `CHROMIUM_PATH`: the named one, one on the
 * machine, Playwright's own, Debian's as root. `CHROMIUM_SHELL_PATH`: the named one, one on the
 * machine, in CI Debian's; if there is none, it is the other.
 * @returns {Promise<{ CHROMIUM_PATH: string, CHROMIUM_SHELL_PATH: string }>} their paths
 */
export async function findBrowsers() {
  const [named, namedShell] = ['CHROMIUM_PATH', 'CHROMIUM_SHELL_PATH'].map(namedBy)
  const CHROMIUM_PATH = named || onMachine() || (await playwrights()) || debians()
  if (!CHROMIUM_PATH)
    throw new Error('No Chromium found and none could be installed. Set CHROMIUM_PATH.')

  return {
    CHROMIUM_PATH,
    // A caller that names a browser means it.
    CHROMIUM_SHELL_PATH: namedShell || named || onPath([SHELL]) || debiansShell() || CHROMIUM_PATH,
  }
}

/** @param {string} setting */
function namedBy(setting) {
  const path = process.env[setting]
  if (path && !existsSync(path)) throw new Error(`${setting} names no file: ${path}`)

  return path
}

function onMachine() {
  return onPath(NAMES, ELSEWHERE)
}

async function playwrights() {
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()

  console.log('Installing a browser for the tests (playwright install chromium) …')
  runQuietly('node', ['node_modules/playwright/cli.js', 'install', 'chromium'])
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function debians() {
  installDebians('a browser', ['chromium'])
  return onMachine()
}

// The installation runs only in CI, where no person waits: apt looks for it anew each time, on
// Ubuntu in vain.
function debiansShell() {
  if (!process.env.CI) return
  installDebians('a smaller browser', [SHELL])
  return onPath([SHELL])
}

/**
 * Finds Debian's Firefox and WebKit, or installs them if possible. Playwright's own builds of both
 * are on a host of their own and are not downloaded: on a machine without Debian's these tests are
 * skipped, and that is reported.
 * @returns {{ FIREFOX_PATH: string, WEBKIT_BROWSER: string, WEBKIT_DRIVER: string }} empty where
 * there is none
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

// The driver needs a screen, so it is started with a virtual one.
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
