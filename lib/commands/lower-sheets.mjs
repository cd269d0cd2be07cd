import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { loadBindings } from 'next/dist/build/swc/index.js'

import { SHEET_TARGETS } from './supported-browsers.mjs'

const FOLDER = 'components/house'

/**
 * These sheets as one text that the oldest supported browsers understand. Next's own copy of lightningcss does it, as for Next's pages:
 * two compilers could lower one sheet in two ways.
 * @param {string[]} names
 */
export async function lowerSheets(names) {
  const sheets = await Promise.all(
    names.map((name) => readFile(join(FOLDER, `${name}.css`), 'utf8')),
  )
  const { css } = await loadBindings()
  const { code } = await css.lightning.transform({
    filename: 'house.css',
    code: Buffer.from(sheets.join('\n')),
    minify: true,
    targets: SHEET_TARGETS,
  })

  return Buffer.from(code).toString()
}

/** The names of all sheets, in the order in which `house.css` imports them. */
export async function houseSheets() {
  const index = await readFile(join(FOLDER, 'house.css'), 'utf8')

  return [...index.matchAll(/@import "\.\/([a-z-]+)\.css"/g)].map(([, name = '']) => name)
}
