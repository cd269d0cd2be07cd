import 'server-only'

import type { Estate, EstateSummary } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'

import { cached, type Outcome } from './cached.ts'
import { CALLS_AT_ONCE_MAX } from './calls-at-once-max.ts'
import { findEstate } from './find-estate.ts'
import { list, number, object, text } from './forgiving.ts'
import { readVitecJson } from './read-json.ts'

const PAGE_SIZE = 100
const PAGES_MAX = 10

const pageWire = object({ count: number, rows: list(object({ id: text })) })

/** `unavailable`: Vitec cannot be read and never has been. */
export type EstateListing =
  | { outcome: 'listed'; estates: EstateSummary[] }
  | { outcome: 'unavailable' }

// One memory for the process, as for the estates themselves.
declare global {
  var intresseLists: ReturnType<typeof cached<string[]>> | undefined
}

/** An office's published estates in the order of interest: for sale, coming, reserved, sold. */
export async function listEstates(office: Office): Promise<EstateListing> {
  const read = await idsOf(office)
  if (read.outcome === 'unavailable') return read

  const estates: Estate[] = []
  for (let at = 0; at < read.value.length; at += CALLS_AT_ONCE_MAX) {
    const findings = await Promise.all(
      read.value.slice(at, at + CALLS_AT_ONCE_MAX).map((id) => findEstate(office, id)),
    )
    if (findings.every(({ outcome }) => outcome === 'unavailable'))
      return { outcome: 'unavailable' }
    estates.push(
      ...findings.flatMap((finding) => (finding.outcome === 'found' ? [finding.estate] : [])),
    )
  }
  const shown = estates.filter(({ state }) => state !== 'closed').map(summaryOf)

  return { outcome: 'listed', estates: shown.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]) }
}

/** Whether there is a list to show: cheap enough to be asked before each page. */
export async function isListable(office: Office) {
  return (await idsOf(office)).outcome === 'read'
}

function idsOf(office: Office) {
  globalThis.intresseLists ??= cached<string[]>(readIds)
  return globalThis.intresseLists(office.key)
}

async function readIds(officeKey: string): Promise<Outcome<string[]>> {
  const office = findOffice(officeKey)
  const ids: string[] = []

  for (let page = 0; office && page < PAGES_MAX; page += 1) {
    const query = `paging.pageSize=${PAGE_SIZE}&paging.pageIndex=${page}`
    const read = await readVitecJson(`/Advertising/Estate/${office.customerId}?${query}`, office)
    if (read.outcome !== 'read') return { outcome: 'unavailable' }

    const { rows, count } = pageWire.parse(read.json)
    ids.push(...rows.flatMap(({ id }) => (id && VITEC_ID.test(id) ? [id] : [])))
    // `count` is the number of pages, counted from 0 [C] (VITEC.md 7.2).
    if (rows.length === 0 || page + 1 >= (count ?? 0)) break
  }

  return { outcome: 'read', value: ids }
}

const ORDER = { forSale: 0, coming: 1, reserved: 2, sold: 3, closed: 4 } as const

function summaryOf({ images, viewings, ...estate }: Estate): EstateSummary {
  const { id, type, typeName, subtype, subtypeName, state, heading, address, price, figures } =
    estate

  return {
    ...{ id, type, typeName, subtype, subtypeName, state, heading, address, price, figures },
    image: images.find(({ kind }) => kind === 'photo') ?? null,
    nextViewingAt: viewings[0]?.startsAt ?? null,
  }
}
