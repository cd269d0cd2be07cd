import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'playwright/test'

const run = promisify(execFile)

// An apt-get that takes a while and says when it began and ended.
const APT_GET = `#!/bin/sh
echo begin >> "$APT_LOG"
head -c 30000000 /dev/zero | sha256sum > /dev/null
echo end >> "$APT_LOG"
`

const INSTALL = `
  import('./lib/scripts/install.mjs').then(({ installDebians }) => installDebians('x', ['x']))
`

test('parallel test runs on one machine install missing packages one after another', async () => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only root installs packages')

  const folder = await mkdtemp(join(tmpdir(), 'intresse-apt-'))
  const APT_LOG = join(folder, 'log')
  await writeFile(join(folder, 'apt-get'), APT_GET)
  await chmod(join(folder, 'apt-get'), 0o755)
  const env = { ...process.env, APT_LOG, PATH: `${folder}${delimiter}${process.env.PATH}` }
  await Promise.all(
    [1, 2, 3].map(() =>
      run(process.execPath, ['-e', INSTALL], { env: { ...env, NODE_OPTIONS: '' } }),
    ),
  )
  const events = (await readFile(APT_LOG, 'utf8')).trim().split('\n')
  await rm(folder, { recursive: true })

  // Each of the three updates the lists and installs.
  expect(events).toEqual(Array(6).fill(['begin', 'end']).flat())
})
