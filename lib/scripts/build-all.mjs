import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { runNode } from './run-node.mjs'

const STEPS = [
  ['node_modules/next/dist/bin/next', 'build'],
  // The embed build runs after Next's: Next empties its folder first.
  ['lib/scripts/build-embed.mjs'],
]

/**
 * Builds the app, and the form for other sites beside it.
 * @returns {Promise<number>} the exit status
 */
export async function buildAll() {
  for (const step of STEPS) {
    const status = await runNode(step)
    if (status !== 0) return status
  }
  return 0
}

/** Next writes the first when it begins, the embed build the second when all is done. */
const [BEGUN, DONE] = ['.next/package.json', '.next/embed/all.css']

const FOLDERS = ['app', 'components', 'lib', 'public']
const FILES = ['next.config.js', 'instrumentation.ts', 'proxy.ts', 'package-lock.json']

/**
 * Says whether there is a whole build that is newer than everything it is made of. A file that is
 * gone has changed its folder. Runs on Node 20.
 */
export function isBuilt() {
  if (!existsSync(BEGUN) || !existsSync(DONE)) return false
  const begunAt = statSync(BEGUN).mtimeMs
  if (statSync(DONE).mtimeMs < begunAt) return false
  const inputs = FOLDERS.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ])

  return [...FILES, ...inputs].every((path) => statSync(path).mtimeMs < begunAt)
}
