import 'server-only'

import { type Office, offices } from '#lib/office/offices.ts'
import { fingerprint } from '#lib/outbox/privacy/fingerprint.ts'
import { settings } from '#lib/settings/settings.ts'

/** A login to Vitec and the offices that share it, with its pace and its circuit. */
export type Line = { line: string; offices: string[] }

let lines: ReadonlyMap<string, Line> | undefined

/** Keyed, so that the row tells nothing of the login. */
export function lineOf({ credentials }: Pick<Office, 'credentials'>) {
  // The oldest key: while the ring turns, processes with and without the new one go by the same row.
  const oldest = settings().SECRET_KEYS.at(-1)
  if (!oldest) throw new Error('expected a key, the ring is empty')

  return fingerprint(oldest, 'line', credentials)
}

/** The line of an office. One that was taken out of the offices file has no login: what it left is shown to a person. */
export function lineFor(office: string): Line {
  lines ??= readLines()

  return lines.get(office) ?? { line: 'none', offices: [office] }
}

// Once for the process: settings and offices do not change in it, and every turn asks.
function readLines() {
  const known = [...offices().values()].map((office) => ({ office, line: lineOf(office) }))

  return new Map(
    known.map(({ office, line }) => {
      const sharing = known.filter((other) => other.line === line)
      return [office.key, { line, offices: sharing.map((other) => other.office.key) }]
    }),
  )
}
