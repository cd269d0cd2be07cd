import { readFile } from 'node:fs/promises'

import sharp from 'sharp'

import { agents } from '../estates/agents.ts'
import { estates } from '../estates/estates.ts'
import { isSameId } from '../estates/offices.ts'
import type { Answer } from '../http/answer.ts'

const pictures = new URL('../pictures/', import.meta.url)
const SIDE_MAX = 10_000

/** The estate that a picture belongs to, so that a fault on the estate reaches its pictures too. */
export function ownerOfImage(imageId: string) {
  return estates.find(({ images }) => images.some(({ id }) => isSameId(id, imageId)))?.id
}

/**
 * The stored original, unchanged if the query asks for nothing (VITEC.md 7.5 [D]). `w`, `h` and
 * `quality` are parameters seen working, with `mode=max`: within the size, never enlarged [C].
 */
export async function imageAnswer(
  customerId: string,
  imageId: string,
  query: URLSearchParams,
): Promise<Answer | null> {
  const id = idsOf(customerId).find((known) => isSameId(known, imageId))
  const stored = id === undefined ? null : await readPicture(id)
  if (!stored) return null

  const width = sideAsked(query.get('w'))
  const height = sideAsked(query.get('h'))
  const quality = qualityAsked(query.get('quality'))
  const isAsStored = width === undefined && height === undefined && quality === undefined
  const body = isAsStored
    ? stored
    : await sharp(stored)
        .resize({ width, height, fit: 'inside', withoutEnlargement: true })
        .webp({ quality })
        .toBuffer()

  return { status: 200, headers: { 'content-type': 'image/webp' }, body }
}

/**
 * The ids that an estate or a broker of the office names, and no others: no address reaches another
 * file.
 */
function idsOf(customerId: string) {
  const ofAgents = agents
    .filter(({ office }) => isSameId(office.customerId, customerId))
    .map(({ imageId }) => imageId)
  const ofEstates = estates
    .filter(({ primaryAgent }) => isSameId(primaryAgent.office.customerId, customerId))
    .flatMap(({ images }) => images.map(({ id }) => id))

  return [...ofAgents, ...ofEstates]
}

async function readPicture(id: string) {
  try {
    return await readFile(new URL(`${id}.webp`, pictures))
  } catch {
    return null
  }
}

function sideAsked(text: string | null) {
  const side = Number(text)

  return Number.isInteger(side) && side > 0 && side <= SIDE_MAX ? side : undefined
}

function qualityAsked(text: string | null) {
  const quality = Number(text)

  return Number.isInteger(quality) && quality > 0 && quality <= 100 ? quality : undefined
}
