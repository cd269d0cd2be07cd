import 'server-only'

import type { Estate } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { warn } from '#lib/log/log.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'

import { cached, type Outcome } from './cached.ts'
import { estateWire } from './estate-wire.ts'
import { readVitecJson } from './read-json.ts'
import { reshapeEstate } from './reshape-estate.ts'

/** `unknown`: Vitec has no such estate, or does not publish it. `unavailable`: Vitec cannot be read and never has been. */
export type EstateFinding =
  | { outcome: 'found'; estate: Estate }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

// Agents come only when they are asked for; the type's own extension comes by itself, asked for or not [D] (VITEC.md 7.2).
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

// One memory for the process: Next bundles pages, routes and proxy apart, and each has modules of its own.
declare global {
  var intresseEstates: ReturnType<typeof cached<Estate | null>> | undefined
}

function readEstate(key: string) {
  globalThis.intresseEstates ??= cached<Estate | null>(async (asked) => {
    const [officeKey = '', estateId = ''] = asked.split('/')
    const office = findOffice(officeKey)

    return office ? readFromVitec(office, estateId) : { outcome: 'read', value: null }
  })

  return globalThis.intresseEstates(key)
}

/** One published estate of an office, through the cache. An id that cannot be Vitec's never comes near a path. */
export async function findEstate(office: Office, estateId: string): Promise<EstateFinding> {
  if (!VITEC_ID.test(estateId)) return { outcome: 'unknown' }

  const read = await readEstate(`${office.key}/${estateId}`)
  if (read.outcome === 'unavailable') return read

  return read.value ? { outcome: 'found', estate: read.value } : { outcome: 'unknown' }
}

async function readFromVitec(office: Office, estateId: string): Promise<Outcome<Estate | null>> {
  const read = await readVitecJson(
    `/Advertising/Estate/${office.customerId}/${estateId}?extend=${EXTEND}`,
    office,
  )
  if (read.outcome === 'unavailable') {
    warn('estatesUnavailable', { office: office.key, estateId })
    return read
  }
  if (read.outcome === 'unknown') return { outcome: 'read', value: null }

  const wire = estateWire.parse(read.json)
  const isHidden = wire.marketing.isPublished === false || wire.id === null

  // Vitec's own spelling of the id, for ids in addresses are case-insensitive [C] (VITEC.md 3).
  return { outcome: 'read', value: isHidden ? null : reshapeEstate(wire.id ?? estateId, wire) }
}
