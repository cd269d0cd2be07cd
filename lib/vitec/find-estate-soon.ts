import 'server-only'

import type { Office } from '#lib/office/offices.ts'

import { type EstateFinding, findEstate } from './find-estate.ts'

/** A visitor who sends an interest waits for Vitec no longer than this. */
const WAIT_MS = 500

/** As `findEstate`, but `unavailable` where the answer would keep a visitor waiting. The read goes on for whoever comes next. */
export function findEstateSoon(office: Office, estateId: string): Promise<EstateFinding> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<EstateFinding>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'unavailable' }), WAIT_MS)
  })

  return Promise.race([findEstate(office, estateId), tooLate]).finally(() => clearTimeout(timer))
}
