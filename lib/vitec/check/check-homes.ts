import 'server-only'

import { VITEC_ID } from '#lib/interest/ids.ts'
import type { Office } from '#lib/office/offices.ts'
import { type EstateWire, estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { estatePath } from '#lib/vitec/estate/read-estate.ts'

import { type Asked, ask, askJson, type Finding, findingOf, untried } from './ask.ts'

/** One home may lack a picture, a document or an association; eight seldom all do. */
const HOMES_READ_MAX = 8

type Homes = {
  finding: Finding
  wires: EstateWire[]
  /** A home that can be read. */
  estateId: string | null
  /** Why nothing of a home can be tried, or null. */
  untriedFor: string | null
}

/** Reads homes of the office's list until one has each thing. */
export async function readHomes(office: Office, ids: string[], listed: Asked): Promise<Homes> {
  const [first] = ids
  if (first === undefined) {
    const untriedFor = listed.reason === null ? 'noHomes' : 'listUnread'
    const finding = untried('estate', 'read', untriedFor)
    return { finding, wires: [], estateId: null, untriedFor }
  }

  const wires: EstateWire[] = []
  for (const id of ids.slice(0, HOMES_READ_MAX)) {
    const { asked, json } = await askJson(estatePath(office, id), office.readCredentials)
    const finding = findingOf('estate', 'read', { asked, detail: id })
    if (asked.reason !== null)
      return { finding, wires: [], estateId: null, untriedFor: 'homeUnread' }
    wires.push(estateWire.parse(json))
    if (THINGS.every(({ of }) => wires.some(of))) break
  }
  const finding = findingOf('estate', 'read', { asked: { reason: null }, detail: first })

  return { finding, wires, estateId: first, untriedFor: null }
}

type Thing = {
  check: 'picture' | 'file' | 'association'
  path: string
  of(estate: EstateWire): string | null | undefined
}

const THINGS: Thing[] = [
  { check: 'picture', path: 'Image', of: ({ images }) => images[0]?.id },
  { check: 'file', path: 'File', of: ({ files }) => files[0]?.id },
  {
    check: 'association',
    path: 'Association',
    of: ({ extensions }) => extensions.housingCooperative.association.id,
  },
]

/** One after the other, as a careful client would ask. */
export async function checkThings(office: Office, homes: Homes) {
  const { wires, untriedFor } = homes
  const findings: Finding[] = []
  for (const { check, path, of } of THINGS) {
    const id = wires.map(of).find((one) => one && VITEC_ID.test(one))
    if (!id) {
      findings.push(untried(check, 'read', untriedFor ?? 'noneAtHomes'))
      continue
    }
    const asked = await ask(
      `/Advertising/${path}/${office.customerId}/${id}`,
      office.readCredentials,
    )
    findings.push(findingOf(check, 'read', { asked, detail: id }))
  }
  if (office.viewings === 'book') findings.push(await checkSlots(office, homes))

  return findings
}

/** Time slots are read; whether the login may book one cannot be tried without a booking. */
async function checkSlots(office: Office, { estateId, untriedFor }: Homes) {
  if (estateId === null) return untried('slots', 'read', untriedFor ?? 'noHomes')
  const path = `/v2/Advertising/Form/${office.customerId}/Estate/${estateId}`

  return findingOf('slots', 'read', { asked: await ask(path, office.readCredentials) })
}
