import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The first of these programs that stands on the machine.
 * @param {string[]} names
 * @param {string[]} [elsewhere] whole paths to look at last
 */
export function onPath(names, elsewhere = []) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))

  return [...paths, ...elsewhere].find((path) => existsSync(path))
}
