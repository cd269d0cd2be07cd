import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeFolder } from '../../support/start-app.ts'
import { pressed } from '../pressed.ts'

/**
 * The script that a page loads, from each product's own package. Tally publishes none there: its
 * loader comes from its own host only.
 */
const PEERS = [
  {
    name: 'Typeform, @typeform/embed 6.1.1',
    pack: '@typeform/embed@6.1.1',
    file: 'build/embed.js',
  },
  {
    name: 'Cal.com, @calcom/embed-core 1.5.3',
    pack: '@calcom/embed-core@1.5.3',
    file: 'dist/embed/embed.js',
  },
  {
    name: 'iframe-resizer, @iframe-resizer/parent 5.5.9',
    pack: '@iframe-resizer/parent@5.5.9',
    file: 'index.umd.js',
  },
]

/** The sizes of other products' loaders, fetched from the registry and compressed as ours. */
export async function peerLoaders(): Promise<{ name: string; bytes: number | null }[]> {
  const folder = await makeFolder()
  const weighed = PEERS.map(({ name, pack, file }) => {
    const [packed = ''] = execFileSync('npm', ['pack', pack, '--silent'], {
      cwd: folder.path,
      encoding: 'utf8',
      // The process gets none of the project's own settings that `npm run` passes on, since they
      // allow only its lock file's packages.
      env: { ...process.env, npm_config_allow_remote: 'all' },
    }).split('\n')
    execFileSync('tar', ['-xzf', packed], { cwd: folder.path })
    return { name, bytes: pressed(readFileSync(join(folder.path, 'package', file))) }
  })
  await folder.remove()

  return [...weighed, { name: 'Tally', bytes: null }]
}
