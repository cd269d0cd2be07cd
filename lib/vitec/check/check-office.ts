import 'server-only'

import { VITEC_ID } from '#lib/interest/ids.ts'
import type { Office } from '#lib/office/offices.ts'
import { list, object, text } from '#lib/vitec/estate/forgiving.ts'

import { type Asked, ask, askJson, type Finding, findingOf } from './ask.ts'
import { checkThings, readHomes } from './check-homes.ts'
import { checkIds } from './check-ids.ts'

const REFUSED = 'credentialsRefused'

export type OfficeCheck = {
  findings: Finding[]
  /** Vitec's clock less ours in ms, when it answered. */
  clockSkewMs: number | null
  /** A home that the office publishes. */
  estateId: string | null
}

/**
 * Asks Vitec whether an office's logins may do what the app does, and whether each id in the
 * office's entry exists. Nothing is stored: every call is a read, except an interest without a
 * person and a home, which Vitec's own rules refuse [I] (VITEC.md 12, A2). A refused login is not
 * used further: Vitec has blocked a client that repeated refused calls [C] (VITEC.md 12, A3).
 */
export async function checkOffice(office: Office): Promise<OfficeCheck> {
  const begun = Date.now()
  const { asked: listed, json } = await askJson(listPath(office), office.readCredentials)
  const clockSkewMs = skewOf(listed, { begun, ended: Date.now() })
  const ids = idsIn(json)
  const homes = await readHomes(office, ids, listed)
  const sent = await checkInterest(office)

  return {
    findings: [
      findingOf('list', 'read', { asked: listed, detail: `homes: ${ids.length}` }),
      homes.finding,
      ...(await checkThings(office, homes)),
      sent,
      ...(await checkIds(office, {
        read: listed.reason === REFUSED,
        send: sent.reason === REFUSED,
      })),
    ],
    clockSkewMs,
    estateId: ids[0] ?? null,
  }
}

function listPath({ customerId }: Office) {
  return `/Advertising/Estate/${customerId}?paging.pageSize=100&paging.pageIndex=0`
}

function idsIn(json: unknown) {
  const { rows } = object({ rows: list(object({ id: text })) }).parse(json)

  return rows.flatMap(({ id }) => (id && VITEC_ID.test(id) ? [id] : []))
}

/** A response is written half-way between its request and its arrival, near enough. */
function skewOf({ date }: Asked, { begun, ended }: { begun: number; ended: number }) {
  const theirs = Date.parse(date ?? '')

  return Number.isNaN(theirs) ? null : theirs - (begun + ended) / 2
}

const REFUSED_AS_INVALID = 400

/** 400 says that the login may send, and shows the body of a refusal, which no paper has. */
async function checkInterest(office: Office): Promise<Finding> {
  const path = '/Interest/SendInterestAndContactOnEstate'
  const asked = await ask(path, office.credentials, '{}')
  const about = { check: 'interest', login: 'send', detail: asked.text || null } as const
  if (asked.status === REFUSED_AS_INVALID) return { ...about, result: 'yes', reason: null }

  const isTaken = asked.status !== null && asked.status < 300
  return { ...about, result: 'no', reason: isTaken ? 'emptyInterestTaken' : asked.reason }
}
