import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const APT = '/var/lib/apt'
const LOCK_TIMEOUT_S = 600

/**
 * Installs the packages of the lock file, if they are missing or older than it. Runs on Node 20
 * without any package.
 */
export function ensureInstalled() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs)
    return

  console.log('Installing what is missing (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

let isListed = false

/**
 * Installs Debian packages, if the machine runs Debian and we may.
 * @param {string} what the tests that need it, as shown to the person who waits
 * @param {string[]} packages
 */
export function installDebians(what, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return

  console.log(`Installing ${what} for the tests (apt-get install ${packages.join(' ')}) …`)
  if (!isListed) runAlone(['update', '-qq'])
  isListed = true
  runAlone(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/**
 * apt-get fails at once where another one holds its locks: a second run of the tests on the
 * machine, or the machine's own updates. The runs wait for each other by `flock`, which every
 * Debian has, for the lock of the package lists has no timeout.
 * @param {string[]} parameters
 */
function runAlone(parameters) {
  runQuietly('flock', [
    APT,
    'apt-get',
    '-o',
    `DPkg::Lock::Timeout=${LOCK_TIMEOUT_S}`,
    ...parameters,
  ])
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
export function runQuietly(command, parameters) {
  spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
