import 'server-only'

import type * as z from 'zod'

import {
  ASSOCIATION_TEXTS,
  type AssociationText,
  type EstateAssociation,
} from '#lib/estate/details.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { type Cached, cached, type Outcome, within } from '#lib/vitec/cached.ts'
import { readVitecJson } from '#lib/vitec/http/read-vitec.ts'

import { flag, object, positive, text, words } from './forgiving.ts'

const HOUR_MS = 3_600_000
/** An association changes once a year. */
const FRESH_MS = 6 * HOUR_MS
/** Vitec has blocked a client that repeated a refused call [C] (VITEC.md 12, A3). */
const AGAIN_MS = HOUR_MS
/** Its estate is shown without it rather than late. */
const WAIT_MS = 2_000

declare global {
  var intresseAssociations: Cached<AssociationWire | null> | undefined
}

/** @returns null when the estate names none, or when Vitec does not give it in time. */
export async function findAssociation(
  office: Office,
  { id, overrideDescription, overrideEconomy }: AssociationReferenceWire,
): Promise<EstateAssociation | null> {
  if (id === null || !VITEC_ID.test(id)) return null

  const read = await within<Outcome<AssociationWire | null>>(
    WAIT_MS,
    associations().find(`${office.key}/${id}`),
    () => ({ outcome: 'unavailable' }),
  )
  if (read.outcome === 'unavailable' || !read.value?.name) return null

  return reshapeAssociation(read.value.name, {
    ...read.value,
    descriptions: given(read.value.descriptions, overrideDescription),
    economy: given(read.value.economy, overrideEconomy),
  })
}

/** Fields of the second, where it has them; else of the first. */
function given<Part extends object>(ofAssociation: Part, ofEstate: Part): Part {
  const said = Object.entries(ofEstate).filter(([, value]) => value !== null)

  return { ...ofAssociation, ...Object.fromEntries(said) }
}

function associations() {
  globalThis.intresseAssociations ??= cached<AssociationWire | null>(
    readAssociation,
    Date.now,
    (value) => (value === null ? AGAIN_MS : FRESH_MS),
  )

  return globalThis.intresseAssociations
}

async function readAssociation(key: string): Promise<Outcome<AssociationWire | null>> {
  const [officeKey = '', id = ''] = key.split('/')
  const office = findOffice(officeKey)
  if (!office) return { outcome: 'unavailable' }

  const read = await readVitecJson(`/Advertising/Association/${office.customerId}/${id}`, office)
  if (read.outcome === 'read') return { outcome: 'read', value: associationWire.parse(read.json) }
  if (read.outcome === 'unknown' || read.isRefused) return { outcome: 'read', value: null }

  logSeldom('estatesUnavailable', { office: office.key, kind: 'association' }, { isWarning: true })
  return { outcome: 'unavailable' }
}

function reshapeAssociation(name: string, wire: AssociationWire): EstateAssociation {
  const { generalAboutAssociation: about, ...described } = wire.descriptions
  const { monthlyFeeInformation: feeInformation, finances, sublettingPolicy } = wire.economy
  const texts: Record<AssociationText, string | null> = {
    ...described,
    about,
    feeInformation,
    finances,
    sublettingPolicy,
  }

  return {
    name,
    isGenuine: wire.genuineAssociation,
    apartments: wire.numberOfApartments,
    ownsGround: wire.economy.theAssociationOwnTheGround,
    transferFee: wire.economy.transferFee,
    pledgeFee: wire.economy.pledgeFee,
    texts: ASSOCIATION_TEXTS.flatMap((kind) => {
      const text = texts[kind]
      return text ? [{ kind, text }] : []
    }),
  }
}

const descriptions = object({
  generalAboutAssociation: words,
  renovations: words,
  parking: words,
  tvAndBroadband: words,
  courtyard: words,
  sharedSpaces: words,
  insurance: words,
  other: words,
})

const economy = object({
  monthlyFeeInformation: words,
  finances: words,
  sublettingPolicy: words,
  theAssociationOwnTheGround: flag,
  transferFee: words,
  pledgeFee: words,
})

/** `GET Advertising/Association/{customerId}/{associationId}` [D] (VITEC.md 12, A3). */
export const associationWire = object({
  name: words,
  genuineAssociation: flag,
  numberOfApartments: positive,
  descriptions,
  economy,
})

/**
 * An estate names its association by id alone, and may put words of its own in place of the
 * association's. Their shape is that of the association's own parts [I] (VITEC.md 12, A3).
 */
export const associationReferenceWire = object({
  id: text,
  overrideDescription: descriptions,
  overrideEconomy: economy,
})

export type AssociationWire = z.output<typeof associationWire>
export type AssociationReferenceWire = z.output<typeof associationReferenceWire>
