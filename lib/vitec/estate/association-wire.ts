import 'server-only'

import type * as z from 'zod'

import { flag, object, positive, text, words } from './forgiving.ts'

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
