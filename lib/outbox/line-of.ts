import 'server-only'

import type { Office } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

import { fingerprint } from './fingerprint.ts'

/** Offices with the same login share a line to Vitec, with its pace and its circuit. Keyed, so that the row tells nothing of the login. */
export function lineOf({ credentials }: Pick<Office, 'credentials'>) {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key, the ring is empty')

  return fingerprint(first, 'line', credentials)
}
