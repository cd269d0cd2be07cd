import 'server-only'

import type { Estate, EstateSummary } from '#lib/estate/estate.ts'
import { nextViewingOf } from '#lib/estate/viewing-times.ts'
import type { Office } from '#lib/office/offices.ts'
import { CALLS_AT_ONCE_MAX } from '#lib/vitec/http/limits.ts'

import { findEstate } from './find-estate.ts'
import { listedIds } from './known.ts'

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
