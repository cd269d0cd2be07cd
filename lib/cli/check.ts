import 'server-only'

import { findOffice, type Office, offices, officesNow } from '#lib/office/offices.ts'
import type { Finding } from '#lib/vitec/check/ask.ts'
import { checkOffice } from '#lib/vitec/check/check-office.ts'
import { CALLS_AT_ONCE_MAX } from '#lib/vitec/http/limits.ts'

import { type Done, type Options, WrongUse } from './arguments.ts'
import {
  type CheckName,
  checkMail,
  checkSites,
  checkWebhook,
  outcomeOf,
} from './check-addresses.ts'
import { adviceFor, checksAsText } from './check-text.ts'

/** One row of `outbox check`; without an office it concerns the whole installation. */
export type CheckRow = Finding<CheckName> & { office: string | null; customerId: string | null }

/** A wrong clock harms by minutes: the dates in Vitec, tokens, certificates. */
const CLOCK_SKEW_MS_MAX = 60_000

/** `check [office]`: asks Vitec, the mail server, the webhook and our own pages; stores nothing. */
export async function check([key]: string[], { json }: Options): Promise<Done> {
  const office = key === undefined ? undefined : findOffice(key)
  if (office === null) throw new WrongUse(`there is no office ${key}`)
  const asked = office ? [office] : [...offices().values()]

  const perOffice = await checkAll(asked)
  const shared = [
    clockFinding(perOffice.flatMap(({ clockSkewMs }) => clockSkewMs ?? [])),
    await checkMail(),
    await checkWebhook(),
  ]
  const mistakes = (officesNow().refusal?.complaints ?? []).map((complaint) =>
    outcomeOf('offices', 'officeRefused', { detail: complaint }),
  )
  const rows = [
    ...perOffice.flatMap((each) => each.rows),
    ...[...mistakes, ...shared].map(
      (each): CheckRow => ({ office: null, customerId: null, ...each }),
    ),
  ]
  const text = json
    ? `${JSON.stringify(rows.map(advised), null, 2)}\n`
    : checksAsText(rows, { isShort: asked.length > 1 })

  return { text, isDone: rows.every(({ result }) => result !== 'no') }
}

function advised(row: CheckRow) {
  return { ...row, advice: adviceFor(row) }
}

type OfficeRows = { rows: CheckRow[]; clockSkewMs: number | null }

/** As many offices at once as one careful client makes calls. */
async function checkAll(asked: Office[]) {
  const queue = asked.entries()
  const done: OfficeRows[] = []
  await Promise.all(
    Array.from({ length: CALLS_AT_ONCE_MAX }, async () => {
      for (const [at, office] of queue) done[at] = await rowsFor(office)
    }),
  )

  return done
}

async function rowsFor(office: Office): Promise<OfficeRows> {
  const { findings, clockSkewMs, estateId } = await checkOffice(office)
  const sites = await checkSites(office, estateId)
  const { key, customerId } = office

  return {
    rows: [...findings, ...sites].map((each) => ({ office: key, customerId, ...each })),
    clockSkewMs,
  }
}

function clockFinding(skews: number[]) {
  const skew = skews.toSorted((one, other) => Math.abs(other) - Math.abs(one))[0]
  if (skew === undefined) return outcomeOf('clock', 'listUnread', { isTried: false })
  const seconds = Math.round(skew / 1_000)
  const way = seconds < 0 ? 'ahead of Vitec’s by' : 'behind Vitec’s by'
  const detail = seconds === 0 ? 'the same as Vitec’s' : `${way} ${Math.abs(seconds)} s`

  return outcomeOf('clock', Math.abs(skew) > CLOCK_SKEW_MS_MAX ? 'clockWrong' : null, { detail })
}
