import 'server-only'

import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'

import { entryOf, type Found } from './entry-of.ts'
import type { Gathered } from './gather.ts'

export const ENV_FILE = '.env'
const OFFICES_FILE = 'offices.json'

/** A file that a person must mend first. Nothing was written. */
export class SetupFailed extends Error {
  override name = 'SetupFailed'
}

/** Both files as they are, and where the offices are. A file that is missing is empty. */
export function readFiles(): { found: Found; envText: string; officesFile: string } {
  const envText = existsSync(ENV_FILE) ? readFileSync(ENV_FILE, 'utf8') : ''
  const env = filled(parseEnv(envText))
  const officesFile = env.OFFICES_FILE ?? OFFICES_FILE

  return { found: { env, offices: readOffices(officesFile) }, envText, officesFile }
}

/** An empty setting counts as none. */
function filled(env: NodeJS.Dict<string>) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  )
}

function readOffices(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {}
  const parsed = parseJson(file)
  const isFile = typeof parsed === 'object' && parsed !== null && 'offices' in parsed
  const offices = isFile ? parsed.offices : null

  return typeof offices === 'object' && offices !== null ? { ...offices } : {}
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new SetupFailed(`${file}: is not JSON`)
  }
}

/** @returns whether the file was changed: an entry gets only the answers that it lacks. */
export async function writeOffice(file: string, { offices }: Found, { key, added }: Gathered) {
  const missing = entryOf(added)
  if (Object.keys(missing).length === 0) return false
  const entry = merged(offices[key], missing)
  await replace(
    file,
    `${JSON.stringify({ offices: { ...offices, [key]: entry } }, null, 2)}\n`,
    0o644,
  )

  return true
}

function merged(into: unknown, from: unknown): unknown {
  if (typeof into !== 'object' || into === null || typeof from !== 'object' || from === null)
    return from
  const both: Record<string, unknown> = { ...into }
  for (const [name, value] of Object.entries(from)) both[name] = merged(both[name], value)

  return both
}

/** The file is whole or as it was. */
export async function replace(file: string, text: string, mode: number) {
  await writeFile(`${file}.new`, text, { mode })
  await rename(`${file}.new`, file)
}
