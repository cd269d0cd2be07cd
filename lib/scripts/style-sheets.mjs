import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { loadBindings } from 'next/dist/build/swc/index.js'

/** @type {{ browserslist: string[] }} */
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The oldest browsers that every page supports. Next reads the same list for its own files. */
const OLDEST = browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' ')
  const [major = 0, minor = 0] = version.split('.').map(Number)

  return { name, version, major, minor }
})

/** The targets in lightningcss's form: a byte each for major, minor and patch. */
export const SHEET_TARGETS = Object.fromEntries(
  OLDEST.map(({ name, major, minor }) => [name, (major << 16) | (minor << 8)]),
)

/** The targets in oxc's form. */
export const SCRIPT_TARGETS = OLDEST.map(
  ({ name, version }) => `${name === 'ios_saf' ? 'ios' : name}${version}`,
)

const FOLDER = 'components/styles'

/**
 * Returns these sheets as one text that the oldest supported browsers understand. Next's own copy
 * of lightningcss compiles it, as for Next's pages: two compilers could lower one sheet in two
 * ways.
 * @param {string[]} names
 */
export async function lowerSheets(names) {
  const sheets = await Promise.all(
    names.map((name) => readFile(join(FOLDER, `${name}.css`), 'utf8')),
  )
  const { css } = await loadBindings()
  const { code } = await css.lightning.transform({
    filename: 'all.css',
    code: Buffer.from(sheets.join('\n')),
    minify: true,
    targets: SHEET_TARGETS,
  })

  return Buffer.from(code).toString()
}

/** Returns the names of all sheets, in the order in which `all.css` imports them. */
export async function allSheets() {
  const index = await readFile(join(FOLDER, 'all.css'), 'utf8')

  return [...index.matchAll(/@import "\.\/([a-z-]+)\.css"/g)].map(([, name = '']) => name)
}
