import 'server-only'

import type * as z from 'zod'

import {
  buildingDetails,
  commercialWire,
  cooperativeDetails,
  exteriorWire,
  farmWire,
  feesWire,
  foreignWire,
  operationWire,
  premisesWire,
  taxationWire,
} from './details-wire.ts'
import { flag, list, named, number, object, positive, text, words } from './forgiving.ts'
import { associationReferenceWire } from './read-association.ts'

const phone = object({ msisdn: words, display: words })

const agent = object({
  name: words,
  title: words,
  emailAddress: text,
  telephone: object({ cell: phone, public: phone }),
  image: object({ id: text, imageId: text }),
})

const building = object({
  ...buildingDetails,
  numberOfRooms: positive,
  bedrooms: object({ count: positive }),
  area: object({ living: positive, grossFloor: positive, description: words, source: words }),
  floor: object({ number: number, total: number }),
  elevator: object({ isAvailable: flag }),
  yearBuilt: object({ text: words, numeric: positive, description: words }),
  energyDeclaration: object({
    class: words,
    consumption: positive,
    status: named,
    performedAt: words,
  }),
  rooms: list(object({ name: words, description: words })),
})

/**
 * `GET Advertising/Estate/{customerId}/{estateId}` [D] (VITEC.md 7.4): the fields we use, each of
 * them perhaps missing.
 */
export const estateWire = object({
  id: text,
  referenceId: words,
  status: named,
  type: named,
  subtype: named,
  tenure: named,
  currency: text,
  primaryAgentId: text,
  marketing: object({
    isPublished: flag,
    viewing: object({ visibleLimit: positive, emptyText: words }),
  }),
  address: object({
    streetAddress: words,
    zipCode: object({ value: words }),
    postalTown: words,
    area: object({ name: words }),
    municipality: words,
    countryCode: words,
    directions: words,
    wgs84Coordinate: object({ longitude: number, latitude: number }),
  }),
  price: object({
    startingPrice: positive,
    finalPrice: positive,
    text: words,
    startingPriceInOtherCurrency: object({ value: positive, currency: text }),
  }),
  bidding: object({
    isActive: flag,
    bids: list(object({ placedAt: words, amount: positive, isCanceled: flag, alias: text })),
  }),
  fees: feesWire,
  expenses: object({ operation: operationWire }),
  buildings: list(building),
  exterior: exteriorWire,
  taxation: taxationWire,
  pledges: list(object({ amount: positive })),
  enrollments: object({ planRegulations: words, preferentialAndCommunity: words }),
  inspection: object({ hasBeenPerformed: flag }),
  sale: object({
    heading: words,
    phrase: words,
    shortDescription: words,
    description: words,
    otherInformation: words,
    possessionEstimation: words,
    possessionAt: words,
  }),
  surroundings: object({
    area: words,
    service: words,
    communication: words,
    parking: words,
    other: words,
  }),
  viewings: list(
    object({
      id: text,
      startsAt: words,
      endsAt: words,
      comment: words,
      isDigital: flag,
      isSelfRegistrationEnabled: flag,
    }),
  ),
  images: list(
    object({ id: text, dataChangedAt: text, name: words, description: words, category: named }),
  ),
  files: list(object({ id: text, name: words, extension: text, dataChangedAt: text })),
  links: list(object({ name: words, url: text })),
  extensions: object({
    primaryAgent: agent,
    secondaryAgent: agent,
    housingCooperative: object({ ...cooperativeDetails, association: associationReferenceWire }),
    condominium: object({ apartmentRegistrationNumber: words }),
    farm: farmWire,
    commercialProperty: commercialWire,
    premises: premisesWire,
    foreignProperty: foreignWire,
  }),
})

export type EstateWire = z.output<typeof estateWire>
export type AgentWire = z.output<typeof agent>
