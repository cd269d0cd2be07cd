import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(process.cwd(), '.next/static/chunks')

let read: Set<string> | undefined

/**
 * The style sheets of this build as Next writes them into its pages (`inlineCss` in
 * next.config.js): one, or two one after the other. Empty where there is no build.
 */
export function builtSheets(): ReadonlySet<string> {
  read ??= readSheets()

  return read
}

function readSheets() {
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith('.css'))
    : []
  const sheets = names.map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  const pairs = sheets.flatMap((first) =>
    sheets.filter((second) => second !== first).map((second) => first + second),
  )

  return new Set([...sheets, ...pairs])
}
