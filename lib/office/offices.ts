import 'server-only'

import { readFileSync } from 'node:fs'

import { ConfigError } from '#lib/settings/config-error.ts'
import { settings } from '#lib/settings/settings.ts'

import { type Office, type Offices, parseOffices } from './parse-offices.ts'

export type { Office, Offices }

type OfficesNow = {
  byKey: Offices
  /** The file they came from, byte by byte. */
  bytes: Buffer
  /** Set while the file, or an office in it, has a mistake. */
  refusal: Refusal | null
}

export type Refusal = { complaints: string[]; since: Date }

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
  const { byKey, complaints } = parseOffices(bytes)

  return { byKey, bytes, refusal: refusalOf(complaints) }
}

export function refusalOf(complaints: string[]): Refusal | null {
  return complaints.length > 0 ? { complaints, since: new Date() } : null
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
