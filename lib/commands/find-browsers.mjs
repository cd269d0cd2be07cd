import { existsSync } from 'node:fs'

import { installDebians, runQuietly } from './install-debians.mjs'
import { onPath } from './on-path.mjs'

/** What Chromium is without its windows: a third less work for two processors (24 journeys in 50 s, in 75 with all of it). */
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds the browsers of the tests, or installs them. `CHROMIUM_PATH`: what is named, what stands on the machine, Playwright's own,
 * Debian's as root. `CHROMIUM_SHELL_PATH`: what is named, what stands on the machine, in CI Debian's; where there is none it is the other.
 * @returns {Promise<{ CHROMIUM_PATH: string, CHROMIUM_SHELL_PATH: string }>} their paths
 */
export async function findBrowsers() {
  const [named, namedShell] = ['CHROMIUM_PATH', 'CHROMIUM_SHELL_PATH'].map(namedBy)
  const CHROMIUM_PATH = named || onMachine() || (await playwrights()) || debians()
  if (!CHROMIUM_PATH)
    throw new Error('No Chromium found and none could be installed. Set CHROMIUM_PATH.')

  return {
    CHROMIUM_PATH,
    // Who names a browser means it.
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

// Only where nobody is waiting: apt looks for it anew each time, on Ubuntu in vain.
function debiansShell() {
  if (!process.env.CI) return
  installDebians('a smaller browser', [SHELL])
  return onPath([SHELL])
}
