import 'server-only'

import type { Estate } from '#lib/estate/estate.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import type { Office } from '#lib/office/offices.ts'
import { readVitecJson } from '#lib/vitec/http/read-vitec.ts'
import { meetEstate } from '#lib/vitec/known.ts'

import { estateWire } from './estate-wire.ts'
import { findAssociation } from './read-association.ts'
import { reshapeEstate } from './reshape-estate.ts'

// Vitec includes agents only on request; the type's own extension is always included [D] (VITEC.md
// 7.2).
const EXTEND = [
  'housingCooperative',
  'condominium',
  'foreignProperty',
  'farm',
  'commercialProperty',
  'premises',
  'primaryAgent',
  'secondaryAgent',
].join('%2B')

/** `unknown`: Vitec has no such estate, or does not publish it. */
export type EstateRead =
  | { outcome: 'found'; estate: Estate }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

/** Reads one estate from Vitec, without any cache. */
export async function readEstate(office: Office, estateId: string): Promise<EstateRead> {
  const read = await readVitecJson(
    `/Advertising/Estate/${office.customerId}/${estateId}?extend=${EXTEND}`,
    office,
  )
  if (read.outcome === 'unavailable') {
    logSeldom('estatesUnavailable', { office: office.key }, { isWarning: true })
    return read
  }
  if (read.outcome === 'unknown') return read

  const wire = estateWire.parse(read.json)
  if (wire.marketing.isPublished === false || wire.id === null) return { outcome: 'unknown' }

  // Vitec's own spelling of the id, since ids in addresses are case-insensitive [C] (VITEC.md 3).
  const association = await findAssociation(office, wire.extensions.housingCooperative.association)
  const estate = reshapeEstate(wire.id, wire, association)
  meetEstate(office.key, estate)

  return { outcome: 'found', estate }
}
