import 'server-only'

import { VITEC_ID } from '#lib/interest/ids.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { list, number, object, text } from '#lib/vitec/estate/forgiving.ts'
import { readVitecJson } from '#lib/vitec/http/read-json.ts'

import { type Cached, cached, type Outcome } from './cached.ts'

const PAGE_SIZE = 100
const PAGES_MAX = 10

const pageWire = object({ count: number, rows: list(object({ id: text })) })

/**
 * An office's published estates: Vitec's spelling of each id, in Vitec's order, by the id in lower
 * case.
 */
export type ListedIds = ReadonlyMap<string, string>

// One cache for the process, as for the estates themselves.
declare global {
  var intresseLists: Cached<ListedIds> | undefined
}

/** The cache of the offices' lists, by office key. */
export function listedIds() {
  globalThis.intresseLists ??= cached<ListedIds>(readIds)

  return globalThis.intresseLists
}

/** Whether there is a list to show: cheap enough to check before each page. */
export async function isListable(office: Office) {
  return (await listedIds().find(office.key)).outcome === 'read'
}

async function readIds(officeKey: string): Promise<Outcome<ListedIds>> {
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

  return { outcome: 'read', value: new Map(ids.map((id) => [id.toLowerCase(), id])) }
}
