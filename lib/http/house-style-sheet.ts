import 'server-only'

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = join(process.cwd(), 'components/house')

let read: Promise<string> | undefined

/** The house's whole style sheet as one text, for the pages Next does not render: they do not know what Next called its file. */
export function houseStyleSheet() {
  read ??= readSheets()
  return read
}

async function readSheets() {
  const index = await readFile(join(FOLDER, 'house.css'), 'utf8')
  const names = [...index.matchAll(/@import "\.\/([a-z-]+\.css)"/g)].map(([, name = '']) => name)
  const sheets = await Promise.all(names.map((name) => readFile(join(FOLDER, name), 'utf8')))

  return sheets.join('\n')
}
