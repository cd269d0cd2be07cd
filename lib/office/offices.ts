import 'server-only'

import * as z from 'zod'

import { ConfigError, configErrorsOf } from '#lib/settings/config-error.ts'
import { NotUtf8, readText } from '#lib/settings/read-environment.ts'
import { settings } from '#lib/settings/settings.ts'

import { type OfficeEntry, officeSchema } from './office-schema.ts'

/**
 * An office as in the offices file, with its key and its login to Vitec, `user:password`. It never
 * leaves the server.
 */
export type Office = OfficeEntry & { key: string; credentials: string }

const fileSchema = z.strictObject({
  offices: z.record(
    z.string().regex(/^(?!receipts$)[a-z0-9-]{1,40}$/, 'a key is a-z, 0-9 and -, and not receipts'),
    officeSchema,
    'missing',
  ),
})

let parsed: ReadonlyMap<string, Office> | undefined

/**
 * All offices by key, in the file's order, parsed on first use.
 * @throws ConfigError with every complaint, each naming file, office and path.
 */
export function offices(): ReadonlyMap<string, Office> {
  parsed ??= parseOffices(settings().OFFICES_FILE)
  return parsed
}

export function findOffice(key: string): Office | null {
  return offices().get(key) ?? null
}

function parseOffices(path: string): ReadonlyMap<string, Office> {
  const result = fileSchema.safeParse(readJson(path))
  if (!result.success)
    throw new ConfigError(
      configErrorsOf(result.error, (at) => `OFFICES_FILE ${path}: ${at || 'file'}`),
    )

  const entries = Object.entries(result.data.offices)
  const without = entries.filter(([key]) => settings().credentialsFor(key) === null)
  if (entries.length === 0) throw new ConfigError([`OFFICES_FILE ${path}: offices: there is none`])
  if (without.length > 0) throw new ConfigError(without.map(([key]) => missingCredentials(key)))

  return new Map(
    entries.map(([key, entry]) => [
      key,
      { ...entry, key, credentials: settings().credentialsFor(key) ?? '' },
    ]),
  )
}

function missingCredentials(key: string) {
  return `VITEC_CREDENTIALS_${key.toUpperCase().replaceAll('-', '_')}: missing or not user:password, and so is VITEC_CREDENTIALS (office ${key})`
}

function readJson(path: string): unknown {
  try {
    const text = readText(path)
    if (text.includes('\uFFFD')) throw new NotUtf8()
    return JSON.parse(text)
  } catch (error) {
    throw new ConfigError([`OFFICES_FILE ${path}: ${reasonOf(error)}`])
  }
}

function reasonOf(error: unknown) {
  if (error instanceof NotUtf8)
    return 'is not UTF-8, or letters were lost when it was saved: save it as UTF-8'

  return error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
}
