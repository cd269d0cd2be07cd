import 'server-only'

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

/** All offices by key, in the file's order. */
export type Offices = ReadonlyMap<string, Office>

/** A file as it was parsed: an office with a mistake is left out, and named. */
export type OfficesRead = { byKey: Offices; refused: string[]; complaints: string[] }

const fileSchema = z.strictObject({
  offices: z.record(z.string(), z.unknown(), {
    error: ({ code }) => (code === 'invalid_type' ? 'missing' : undefined),
  }),
})

export const keySchema = z
  .string()
  .regex(/^(?!receipts$)[a-z0-9-]{1,40}$/, 'a key is a-z, 0-9 and -, and not receipts')
  // VITEC_CREDENTIALS_LONG_FILE is the file with the login of the office `long`.
  .regex(/(?<!-file)$/, 'a key may not end in -file')

/**
 * One office with a mistake does not stop the others: it is left out.
 * @throws ConfigError when the file cannot be read, or has not one office without a mistake.
 */
export function parseOffices(bytes: Buffer): OfficesRead {
  const path = settings().OFFICES_FILE
  const result = fileSchema.safeParse(parseJson(bytes, path))
  if (!result.success)
    throw new ConfigError(
      configErrorsOf(result.error, (at) => `OFFICES_FILE ${path}: ${at || 'file'}`),
    )

  const parsed = Object.entries(result.data.offices).map(([key, entry]) => parseOffice(key, entry))
  const byKey = new Map(parsed.flatMap(({ office }) => (office ? [[office.key, office]] : [])))
  const complaints = parsed.flatMap((each) => each.complaints)
  if (byKey.size === 0)
    throw new ConfigError(
      complaints.length > 0 ? complaints : [`OFFICES_FILE ${path}: offices: there is none`],
    )

  return {
    byKey,
    complaints,
    refused: parsed.flatMap(({ key, office }) => (office ? [] : [key])),
  }
}

function parseOffice(key: string, given: unknown) {
  const isKey = keySchema.safeParse(key)
  const entry = officeSchema.safeParse(given)
  const prefix = `OFFICES_FILE ${settings().OFFICES_FILE}: offices.${key}`
  const wrong = [
    ...(isKey.success ? [] : configErrorsOf(isKey.error, () => prefix)),
    ...(entry.success
      ? []
      : configErrorsOf(entry.error, (at) => (at ? `${prefix}.${at}` : prefix))),
  ]
  const complaints = wrong.length > 0 ? wrong : loginComplaints(key)
  if (!entry.success || complaints.length > 0) return { key, office: null, complaints }

  const { send, read } = settings().loginsFor(key)
  const office: Office = {
    ...entry.data,
    key,
    credentials: send ?? '',
    readCredentials: read ?? '',
  }

  return { key, office, complaints }
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
