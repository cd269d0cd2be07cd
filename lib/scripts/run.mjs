import { existsSync } from 'node:fs'

import { buildAll } from './build-all.mjs'
import { findBrowsers } from './find-browsers.mjs'
import { findPostgres } from './find-databases.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode } from './run-node.mjs'

/**
 * The long checks of `package.json`. Parameters are passed to the program: `npm run bench --
 * accept`, `npm run fuzz -- --requests 1000000 --seed 7`, `npm run pictures -- embed receipt`, `npm
 * run torture -- --rounds 200 --engine postgres` (tests/torture/README.md).
 * @type {Record<string, { program: string[], needsBrowsers?: boolean, needsPostgres?: boolean }>}
 */
const CHECKS = {
  bench: {
    program: ['--conditions=react-server', 'tests/performance/bench/run.ts'],
    needsBrowsers: true,
    needsPostgres: true,
  },
  disaster: { program: ['tests/disaster/run.ts'], needsPostgres: true },
  fuzz: { program: ['--conditions=react-server', 'tests/fuzz/run.ts'] },
  pictures: {
    program: ['--conditions=react-server', 'tests/accessibility/pictures/run.ts'],
    needsBrowsers: true,
  },
  torture: { program: ['tests/torture/run.ts'] },
}

const [name = '', ...parameters] = process.argv.slice(2)
const check = CHECKS[name]
if (!check) throw new Error(`expected one of ${Object.keys(CHECKS).join(', ')}`)

ensureInstalled()
if (!existsSync('.next/BUILD_ID')) {
  const built = await buildAll()
  if (built !== 0) process.exit(built)
}

process.exitCode = await runNode([...check.program, ...parameters], {
  ...process.env,
  ...(check.needsBrowsers ? await findBrowsers() : {}),
  ...(check.needsPostgres ? { POSTGRES_PROGRAMS: findPostgres() } : {}),
})
