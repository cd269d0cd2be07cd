import 'server-only'

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Made by `lib/commands/build-embed.mjs`, for the same browsers as Next's own sheets. */
const FILE = join(process.cwd(), '.next/embed/house.css')

let read: Promise<string> | undefined

/** The whole style sheet as one text, for the pages Next does not render: they do not know what Next called its file. */
export function houseStyleSheet() {
  read ??= readFile(FILE, 'utf8')
  return read
}
