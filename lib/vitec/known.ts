import 'server-only'

import type { Estate } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { list, number, object, text } from '#lib/vitec/estate/forgiving.ts'
import { readVitecJson } from '#lib/vitec/http/read-vitec.ts'

import { type Cached, cached, createBoundedMap, type Outcome } from './cached.ts'

/**
 * As many estates as are cached, and the pictures of some 1,500 of them: an id is about 100 bytes.
 */
const HOMES_MAX = 5_000
const PICTURES_MAX = 50_000

type Met = Record<'homes' | 'pictures', ReturnType<typeof createBoundedMap<string>>>

// One cache for the process: pages, routes and proxy have modules of their own.
declare global {
  var intresseMet: Met | undefined
}

function met() {
  globalThis.intresseMet ??= {
    homes: createBoundedMap({ entriesMax: HOMES_MAX }),
    pictures: createBoundedMap({ entriesMax: PICTURES_MAX }),
  }

  return globalThis.intresseMet
}

// Ids in addresses are case-insensitive [C] (VITEC.md 3).
function keyOf(officeKey: string, id: string) {
  return `${officeKey}/${id.toLowerCase()}`
}

/**
 * Notes that Vitec has returned an estate, and the pictures it lists. Some estates can be read and
 * are in no list.
 */
export function meetEstate(officeKey: string, { id, images, agents }: Estate) {
  met().homes.put(keyOf(officeKey, id), id)
  for (const image of images) meetPicture(officeKey, image.id)
  for (const { imageId } of agents) if (imageId) meetPicture(officeKey, imageId)
}

export function meetPicture(officeKey: string, imageId: string) {
  met().pictures.put(keyOf(officeKey, imageId), imageId)
}

/** Vitec's spelling of an estate's id, when Vitec has returned the estate or its list holds it. */
export function knownEstateId(officeKey: string, estateId: string): string | undefined {
  return (
    met().homes.find(keyOf(officeKey, estateId)) ??
    listedIds().peek(officeKey)?.get(estateId.toLowerCase())
  )
}

export function isMetPicture(officeKey: string, imageId: string) {
  return met().pictures.find(keyOf(officeKey, imageId)) !== undefined
}

/**
 * The office's list has been read, and neither it nor Vitec itself has ever returned this estate:
 * the id may be invented.
 */
export function isUnlisted(officeKey: string, estateId: string) {
  return (
    listedIds().peek(officeKey) !== undefined && knownEstateId(officeKey, estateId) === undefined
  )
}

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
