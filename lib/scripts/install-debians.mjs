import { spawnSync } from 'node:child_process'

/**
 * Installs packages of Debian's, where that is what the machine has and we may.
 * @param {string} what for the tests it is, as whoever waits reads it
 * @param {string[]} packages
 */
export function installDebians(what, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return

  console.log(`Installing ${what} for the tests (apt-get install ${packages.join(' ')}) …`)
  runQuietly('apt-get', ['update', '-qq'])
  runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
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
