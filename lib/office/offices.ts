import 'server-only'

import { readFileSync } from 'node:fs'

import * as z from 'zod'

import { ConfigError, configErrorsOf } from '#lib/settings/config-error.ts'
import { NotUtf8, textOf } from '#lib/settings/read-environment.ts'
import { settings } from '#lib/settings/settings.ts'

import { type OfficeEntry, officeSchema } from './office-schema.ts'

/**
 * An office as in the offices file, with its key and its logins to Vitec, `user:password`: one that
 * sends, and one that reads, often the same. They never leave the server.
 */
export type Office = OfficeEntry & { key: string; credentials: string; readCredentials: string }

const fileSchema = z.strictObject({
  offices: z.record(
    z
      .string()
      .regex(/^(?!receipts$)[a-z0-9-]{1,40}$/, 'a key is a-z, 0-9 and -, and not receipts')
      // VITEC_CREDENTIALS_LONG_FILE is the file with the login of the office `long`.
      .regex(/(?<!-file)$/, 'a key may not end in -file'),
    officeSchema,
    { error: ({ code }) => (code === 'invalid_type' ? 'missing' : undefined) },
  ),
})

/** All offices by key, in the file's order. */
export type Offices = ReadonlyMap<string, Office>

type OfficesNow = {
  byKey: Offices
  /** The file they came from, byte by byte. */
  bytes: Buffer
  /** Set while the file holds something else, with mistakes. */
  refusal: { complaints: string[]; since: Date } | null
}

// One for the process: Next has this module in several bundles.
declare global {
  var intresseOffices: OfficesNow | undefined
}

/**
 * All offices, parsed on first use. `watchOffices` may replace them later: no caller may keep them.
 * @throws ConfigError with every complaint, each naming file, office and path.
 */
export function offices(): Offices {
  return officesNow().byKey
}

export function officesNow(): OfficesNow {
  globalThis.intresseOffices ??= readOffices()
  return globalThis.intresseOffices
}

export function replaceOffices(now: OfficesNow) {
  globalThis.intresseOffices = now
}

export function findOffice(key: string): Office | null {
  return offices().get(key) ?? null
}

/**
 * The office by Vitec's id for it, in any casing: Vitec's links to an agency's pages have it
 * (lib/vitec/VITEC.md 12, H).
 */
export function findOfficeOfCustomer(customerId: string): Office | null {
  const sought = customerId.toLowerCase()

  return (
    [...offices().values()].find((office) => office.customerId.toLowerCase() === sought) ?? null
  )
}

function readOffices(): OfficesNow {
  const bytes = readBytes(settings().OFFICES_FILE)

  return { byKey: parseOffices(bytes), bytes, refusal: null }
}

function readBytes(path: string) {
  try {
    return readFileSync(path)
  } catch {
    throw unreadable()
  }
}

/** The complaint about a file that is not there, or that this process may not read. */
export function unreadable() {
  return new ConfigError([`OFFICES_FILE ${settings().OFFICES_FILE}: cannot be read`])
}

/** @throws ConfigError */
export function parseOffices(bytes: Buffer): Offices {
  const path = settings().OFFICES_FILE
  const result = fileSchema.safeParse(parseJson(bytes, path))
  if (!result.success)
    throw new ConfigError(
      configErrorsOf(result.error, (at) => `OFFICES_FILE ${path}: ${at || 'file'}`),
    )

  const entries = Object.entries(result.data.offices)
  if (entries.length === 0) throw new ConfigError([`OFFICES_FILE ${path}: offices: there is none`])
  const complaints = entries.flatMap(([key]) => loginComplaints(key))
  if (complaints.length > 0) throw new ConfigError(complaints)

  return new Map(
    entries.map(([key, entry]) => {
      const { send, read } = settings().loginsFor(key)
      return [key, { ...entry, key, credentials: send ?? '', readCredentials: read ?? '' }]
    }),
  )
}

function loginComplaints(key: string) {
  const { send, read } = settings().loginsFor(key)
  const named = (setting: string) => `${setting}_${key.toUpperCase().replaceAll('-', '_')}`
  if (send === null)
    return [
      `${named('VITEC_CREDENTIALS')}: missing or not user:password, and so is VITEC_CREDENTIALS (office ${key})`,
    ]

  return read === null
    ? [
        `${named('VITEC_READ_CREDENTIALS')}: not user:password, or VITEC_READ_CREDENTIALS is not (office ${key})`,
      ]
    : []
}

function parseJson(bytes: Buffer, path: string): unknown {
  try {
    const text = textOf(bytes)
    if (text.includes('\uFFFD')) throw new NotUtf8()
    return JSON.parse(text)
  } catch (error) {
    const reason =
      error instanceof NotUtf8
        ? 'is not UTF-8, or letters were lost when it was saved: save it as UTF-8'
        : 'is not JSON'
    throw new ConfigError([`OFFICES_FILE ${path}: ${reason}`])
  }
}
