import { readFileSync } from 'node:fs'

/** @type {{ browserslist: string[] }} */
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The oldest browsers that every page is for. Next reads the same list for its own files. */
const OLDEST = browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' ')
  const [major = 0, minor = 0] = version.split('.').map(Number)

  return { name, version, major, minor }
})

/** As lightningcss counts versions: a byte each for major, minor and patch. */
export const SHEET_TARGETS = Object.fromEntries(
  OLDEST.map(({ name, major, minor }) => [name, (major << 16) | (minor << 8)]),
)

/** As oxc writes them. */
export const SCRIPT_TARGETS = OLDEST.map(
  ({ name, version }) => `${name === 'ios_saf' ? 'ios' : name}${version}`,
)
