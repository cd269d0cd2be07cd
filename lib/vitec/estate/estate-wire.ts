import 'server-only'

import type * as z from 'zod'

import { associationReferenceWire } from './association-wire.ts'
import { flag, list, named, number, object, positive, text, words } from './forgiving.ts'

const phone = object({ msisdn: words, display: words })

const agent = object({
  name: words,
  title: words,
  emailAddress: text,
  telephone: object({ cell: phone, public: phone }),
  image: object({ id: text, imageId: text }),
})

const building = object({
  numberOfRooms: positive,
  bedrooms: object({ count: positive }),
  area: object({ living: positive, grossFloor: positive }),
  floor: object({ number: number, total: number }),
  elevator: object({ isAvailable: flag }),
  yearBuilt: object({ text: words, numeric: positive }),
  energyDeclaration: object({ class: words }),
  rooms: list(object({ name: words, description: words })),
})

/**
 * `GET Advertising/Estate/{customerId}/{estateId}` [D] (VITEC.md 7.4): the fields we use, each of
 * them perhaps missing.
 */
export const estateWire = object({
  id: text,
  status: named,
  type: named,
  subtype: named,
  tenure: named,
  currency: text,
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
  fees: object({ recurring: object({ value: number, frequency: text }) }),
  expenses: object({ operation: object({ sum: positive }) }),
  buildings: list(building),
  exterior: object({ plot: object({ size: positive }) }),
  taxation: object({ totalValue: positive }),
  sale: object({
    heading: words,
    phrase: words,
    shortDescription: words,
    description: words,
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
  extensions: object({
    primaryAgent: agent,
    secondaryAgent: agent,
    housingCooperative: object({ association: associationReferenceWire }),
    farm: object({ acreage: object({ total: positive, sum: positive }) }),
    commercialProperty: object({
      compilationArea: object({
        size: positive,
        areaSize: positive,
        income: object({ rental: positive }),
      }),
    }),
    premises: object({ compilationArea: object({ areaSize: positive, rent: positive }) }),
    foreignProperty: object({ address: object({ city: words, province: words }) }),
  }),
})

export type EstateWire = z.output<typeof estateWire>
export type AgentWire = z.output<typeof agent>
