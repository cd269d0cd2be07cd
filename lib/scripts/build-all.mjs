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
