import 'server-only'

import type { Estate } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { type EstateRead, readEstate } from '#lib/vitec/estate/read-estate.ts'

import { type Cached, cached, type Outcome, within } from './cached.ts'
import { isUnlisted, knownEstateId, listedIds } from './known.ts'
import { createUnlisted } from './unlisted.ts'

/** A timeout for Vitec: a visitor does wait for the render of a page that has grown very old. */
const AFRESH_WAIT_MS = 3_000
/** An office whose list does not load in time is read estate by estate. */
const LIST_WAIT_MS = 2_000
/** Out of the five connections to Vitec. */
const UNLISTED_AT_ONCE_MAX = 2

/**
 * `unknown`: Vitec has no such estate, or does not publish it. `unavailable`: Vitec cannot be read
 * and never has been.
 */
export type EstateFinding =
  | { outcome: 'found'; estate: Estate; isStale?: true }
  | { outcome: 'unknown' }
  | {
      outcome: 'unavailable'
      /**
       * No list holds it, and Vitec has not been asked: the id may be invented, or a broker has
       * only just published the estate.
       */
      isUnlisted?: boolean
    }

type Reading = {
  /** A visitor waits, and would rather see the cached answer than wait for Vitec. */
  isAwaited?: boolean
}

// One cache for the process: Next bundles pages, routes and proxy apart, and each has modules of
// its own.
declare global {
  var intresseEstates: Cached<Estate | null> | undefined
  var intresseUnlisted: ReturnType<typeof createUnlisted<EstateRead>> | undefined
}

/**
 * One published estate of an office, through the cache. An id that cannot be Vitec's never gets
 * into a path, and one that is in no list of the office is requested within a small budget.
 */
export async function findEstate(
  office: Office,
  estateId: string,
  { isAwaited = true }: Reading = {},
): Promise<EstateFinding> {
  if (!VITEC_ID.test(estateId)) return { outcome: 'unknown' }

  const known = await spellingOf(office, estateId)
  if (known !== undefined) return findKnown(office, known, isAwaited)

  const finding = await findUnlisted(office, estateId)
  if (finding.outcome !== 'unavailable') return finding

  // The list may have loaded meanwhile, or may still be loading.
  await listedIds().find(office.key)
  const listed = knownEstateId(office.key, estateId)
  return listed === undefined ? finding : findKnown(office, listed, isAwaited)
}

async function findKnown(
  office: Office,
  known: string,
  isAwaited: boolean,
): Promise<EstateFinding> {
  const key = `${office.key}/${known}`
  const read = await (isAwaited ? estates().find(key) : readAfresh(key))
  if (read.outcome === 'unavailable') return read

  return read.value
    ? { outcome: 'found', estate: read.value, isStale: read.isStale }
    : { outcome: 'unknown' }
}

async function readAfresh(key: string): Promise<Outcome<Estate | null>> {
  return within(AFRESH_WAIT_MS, estates().findAfresh(key), async () => {
    const known = await estates().find(key)
    return known.outcome === 'read' ? { ...known, isStale: true } : known
  })
}

/** An estate as far as it is known without asking Vitec; undefined where it was never asked. */
export function peekEstate(office: Office, estateId: string): Estate | null | undefined {
  return estates().peek(`${office.key}/${knownEstateId(office.key, estateId) ?? estateId}`)
}

async function spellingOf(office: Office, estateId: string) {
  const known = knownEstateId(office.key, estateId)
  if (known !== undefined) return known

  const list = listedIds().find(office.key)
  await within<unknown>(LIST_WAIT_MS, list, () => undefined)

  return knownEstateId(office.key, estateId)
}

function estates() {
  globalThis.intresseEstates ??= cached<Estate | null>(async (key) => {
    const [officeKey = '', estateId = ''] = key.split('/')
    const office = findOffice(officeKey)

    return office ? keptFrom(await readEstate(office, estateId)) : { outcome: 'unavailable' }
  })

  return globalThis.intresseEstates
}

function keptFrom(read: EstateRead): Outcome<Estate | null> {
  if (read.outcome === 'unavailable') return read

  return { outcome: 'read', value: read.outcome === 'found' ? read.estate : null }
}

async function findUnlisted(office: Office, estateId: string): Promise<EstateFinding> {
  // The office may be another customer's by the time that Vitec answers.
  const cache = estates()
  globalThis.intresseUnlisted ??= createUnlisted<EstateRead>({ atOnceMax: UNLISTED_AT_ONCE_MAX })
  const read = await globalThis.intresseUnlisted(office.key, estateId, () =>
    readEstate(office, estateId),
  )
  if (read.outcome === 'unasked' || read.outcome === 'unavailable')
    return { outcome: 'unavailable', isUnlisted: isUnlisted(office.key, estateId) }
  if (read.outcome === 'found') cache.keep(`${office.key}/${read.estate.id}`, read.estate)

  return read
}

/** The longest that a visitor who sends an interest waits for Vitec. */
const WAIT_MS = 500

/**
 * Like `findEstate`, but `unavailable` where the answer would keep a visitor waiting. The read
 * continues for the next caller.
 */
export function findEstateSoon(office: Office, estateId: string): Promise<EstateFinding> {
  return within<EstateFinding>(WAIT_MS, findEstate(office, estateId), () => ({
    outcome: 'unavailable',
    isUnlisted: isUnlisted(office.key, estateId),
  }))
}
