import { existsSync } from 'node:fs'

import { installDebians, runQuietly } from './install-debians.mjs'
import { onPath } from './on-path.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium, or installs one: `CHROMIUM_PATH`, what stands on the machine, Playwright's own, Debian's as root.
 * @returns {Promise<string>} its path
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)

  const found = named || onMachine() || (await playwrights()) || debians()
  if (!found) throw new Error('No Chromium found and none could be installed. Set CHROMIUM_PATH.')

  return found
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
