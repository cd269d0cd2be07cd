import 'server-only'

import type * as z from 'zod'

import { flag, list, named, number, object, positive, text } from './forgiving.ts'

const phone = object({ msisdn: text, display: text })

const agent = object({
  name: text,
  title: text,
  emailAddress: text,
  telephone: object({ cell: phone, public: phone }),
  image: object({ id: text, imageId: text }),
})

const building = object({
  numberOfRooms: number,
  bedrooms: object({ count: number }),
  area: object({ living: positive, grossFloor: positive }),
  floor: object({ number: number, total: number }),
  elevator: object({ isAvailable: flag }),
  yearBuilt: object({ text, numeric: number }),
  energyDeclaration: object({ class: text }),
  rooms: list(object({ name: text, description: text })),
})

/** `GET Advertising/Estate/{customerId}/{estateId}` [D] (VITEC.md 7.4): what we use of it, every part of it perhaps missing. */
export const estateWire = object({
  id: text,
  status: named,
  type: named,
  subtype: named,
  tenure: named,
  currency: text,
  marketing: object({ isPublished: flag }),
  address: object({
    streetAddress: text,
    zipCode: object({ value: text }),
    postalTown: text,
    area: object({ name: text }),
    municipality: text,
    countryCode: text,
    wgs84Coordinate: object({ longitude: number, latitude: number }),
  }),
  price: object({
    startingPrice: positive,
    finalPrice: positive,
    text,
    // Its shape is in no paper read (VITEC.md 11): only an amount that says its own currency can be shown.
    startingPriceInOtherCurrency: object({ value: positive, currency: text }),
  }),
  bidding: object({
    isActive: flag,
    bids: list(object({ placedAt: text, amount: positive, isCanceled: flag, alias: text })),
  }),
  fees: object({ recurring: object({ value: number, frequency: text }) }),
  expenses: object({ operation: object({ sum: positive }) }),
  buildings: list(building),
  exterior: object({ plot: object({ size: positive }) }),
  taxation: object({ totalValue: positive }),
  sale: object({
    heading: text,
    phrase: text,
    shortDescription: text,
    description: text,
    possessionEstimation: text,
    possessionAt: text,
  }),
  surroundings: object({
    area: text,
    service: text,
    communication: text,
    parking: text,
    other: text,
  }),
  viewings: list(object({ id: text, startsAt: text, endsAt: text, comment: text })),
  images: list(
    object({ id: text, dataChangedAt: text, name: text, description: text, category: named }),
  ),
  extensions: object({
    primaryAgent: agent,
    secondaryAgent: agent,
    housingCooperative: object({ association: object({ name: text }) }),
    farm: object({ acreage: object({ total: positive, sum: positive }) }),
    commercialProperty: object({
      compilationArea: object({
        size: positive,
        areaSize: positive,
        income: object({ rental: positive }),
      }),
    }),
    premises: object({ compilationArea: object({ areaSize: positive, rent: positive }) }),
    foreignProperty: object({ address: object({ city: text, province: text }) }),
  }),
})

export type EstateWire = z.output<typeof estateWire>
export type AgentWire = z.output<typeof agent>
