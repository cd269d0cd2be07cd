import 'server-only'

import type { Estate, EstateSummary } from '#lib/estate/estate.ts'
import { similarTo } from '#lib/estate/similar.ts'
import { nextViewingOf } from '#lib/estate/viewing-times.ts'
import type { Office } from '#lib/office/offices.ts'
import { CALLS_AT_ONCE_MAX } from '#lib/vitec/http/limits.ts'

import { type Outcome, within } from './cached.ts'
import { findEstate, peekEstate } from './find-estate.ts'
import { type ListedIds, listedIds } from './known.ts'

/** `unavailable`: Vitec cannot be read and never has been. */
export type EstateListing =
  | { outcome: 'listed'; estates: EstateSummary[] }
  | { outcome: 'unavailable' }

/** An office's published estates in the order of interest: for sale, coming, reserved, sold. */
export async function listEstates(
  office: Office,
  { isAwaited = true } = {},
): Promise<EstateListing> {
  const lists = listedIds()
  const read = await (isAwaited ? lists.find(office.key) : lists.findAfresh(office.key))
  if (read.outcome === 'unavailable') return read

  const estates = await readHomes(office, [...read.value.values()], isAwaited || read.isStale)
  if (estates === null) return { outcome: 'unavailable' }
  const shown = estates.filter(({ state }) => state !== 'closed').map(summaryOf)

  return { outcome: 'listed', estates: shown.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]) }
}

/** The most homes that are read for the sake of others: a chain has hundreds. */
const READ_FOR_SIMILAR_MAX = 12
const SIMILAR_WAIT_MS = 500

/** The homes like this one, as far as the office's homes are known or can be read in a moment. */
export async function listSimilar(office: Office, estate: Estate): Promise<EstateSummary[]> {
  const list = await within<Outcome<ListedIds>>(
    SIMILAR_WAIT_MS,
    listedIds().find(office.key),
    () => ({ outcome: 'unavailable' }),
  )
  if (list.outcome === 'unavailable') return []
  const ids = [...list.value.values()]
  const unknown = ids.filter((id) => peekEstate(office, id) === undefined)
  const room = Math.max(0, READ_FOR_SIMILAR_MAX - (ids.length - unknown.length))
  const reading = Promise.all(unknown.slice(0, room).map((id) => findEstate(office, id)))
  await within<unknown>(SIMILAR_WAIT_MS, reading, () => null)

  const known = ids.flatMap((id) => peekEstate(office, id) ?? [])
  const similar = similarTo(estate, known.map(summaryOf))
  // These were read some time ago: the next reader sees how they are now.
  for (const { id } of similar) void findEstate(office, id)

  return similar
}

/** @returns null when Vitec cannot be read. */
async function readHomes(office: Office, ids: string[], isAwaited = false) {
  const estates: Estate[] = []
  let isHurried = isAwaited

  for (let at = 0; at < ids.length; at += CALLS_AT_ONCE_MAX) {
    const findings = await Promise.all(
      ids
        .slice(at, at + CALLS_AT_ONCE_MAX)
        .map((id) => findEstate(office, id, { isAwaited: isHurried })),
    )
    if (findings.every(({ outcome }) => outcome === 'unavailable')) return null
    const found = findings.flatMap((finding) => (finding.outcome === 'found' ? [finding] : []))
    // If Vitec answers no request, we do not wait for it estate by estate.
    if (found.some(({ isStale }) => isStale)) isHurried = true
    estates.push(...found.map(({ estate }) => estate))
  }

  return estates
}

const ORDER = { forSale: 0, coming: 1, reserved: 2, sold: 3, closed: 4 } as const

function summaryOf({ images, viewings, ...estate }: Estate): EstateSummary {
  const { id, type, typeName, subtype, subtypeName, state, heading, address, price, figures } =
    estate

  return {
    ...{ id, type, typeName, subtype, subtypeName, state, heading, address, price, figures },
    image: images.find(({ kind }) => kind === 'photo') ?? null,
    nextViewing: nextViewingOf(viewings),
  }
}

/** Forgets all that was read: the same office may be another customer of Vitec's now. */
export function forgetReads() {
  globalThis.intresseEstates = globalThis.intresseUnlisted = undefined
  globalThis.intresseLists = globalThis.intresseMet = undefined
  globalThis.intresseAssociations = undefined
}
