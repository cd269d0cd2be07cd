import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Installs what the lock names, when it has not been or the lock is newer. Runs on Node 20 without any package. */
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
