import 'server-only'

import type { Office } from '#lib/office/offices.ts'
import { within } from '#lib/vitec/http/connection.ts'

import { type EstateFinding, findEstate } from './find-estate.ts'
import { isUnlisted } from './known.ts'

/** A visitor who sends an interest waits for Vitec no longer than this. */
const WAIT_MS = 500

/** As `findEstate`, but `unavailable` where the answer would keep a visitor waiting. The read goes on for whoever comes next. */
export function findEstateSoon(office: Office, estateId: string): Promise<EstateFinding> {
  return within<EstateFinding>(WAIT_MS, findEstate(office, estateId), () => ({
    outcome: 'unavailable',
    isUnlisted: isUnlisted(office.key, estateId),
  }))
}
