import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

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
  const folders = (process.env.PATH ?? '').split(':')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))

  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path))
}

async function playwrights() {
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()

  console.log('Installing a browser for the tests (playwright install chromium) …')
  run('node', ['node_modules/playwright/cli.js', 'install', 'chromium'])
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function debians() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined

  console.log('Installing a browser for the tests (apt-get install chromium) …')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return onMachine()
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
  spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
