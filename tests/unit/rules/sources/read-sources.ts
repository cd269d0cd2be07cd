import { globSync, readFileSync, statSync } from 'node:fs'

/** One file of the app; its path from the root has `/` on every system. */
export type Source = { path: string; text: string }

const FILES = [
  '{app,components,lib,public}/**/*.{ts,tsx,mjs,js,css,sql}',
  'tests/sandbox/**/*.{ts,tsx,mjs,js}',
  '*.{ts,js,mjs}',
]

/**
 * Every file of the app except its tests; of these only the sandbox, which must depend on nothing
 * else.
 */
export function readSources(): Source[] {
  return (
    globSync(FILES)
      .map((path) => path.replaceAll('\\', '/'))
      // `app/embed.js` is an address, and a folder.
      .filter((path) => path !== 'next-env.d.ts' && statSync(path).isFile())
      .toSorted()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  )
}

export function isProgram({ path }: Source) {
  return /\.(ts|tsx|mjs|js)$/.test(path)
}
