import 'server-only'

import type { Estate } from '#lib/estate/estate.ts'

import { createBoundedMap } from './bounded-map.ts'
import { listedIds } from './listed-ids.ts'

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
