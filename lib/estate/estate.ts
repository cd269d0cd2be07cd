import type { EstateAssociation, EstateDetail, EstateFile, EstateLink } from './details.ts'

/** Paragraphs are separated by line feeds. */
export type EstateTexts = Record<'heading' | 'phrase' | 'summary' | 'description', string | null>

/** A visitor's view of an estate, copied field by field: no other Vitec data reaches a browser. */
export type Estate = EstateTexts & {
  id: string
  /** Vitec's type [D] (lib/vitec/VITEC.md 7.3), or `Other` for one we do not know. */
  type: EstateType
  /** Vitec's own Swedish names, shown as they are. */
  typeName: string | null
  subtype: string | null
  subtypeName: string | null
  tenure: string | null
  tenureName: string | null
  state: EstateState
  address: EstateAddress
  price: EstatePrice
  bidding: EstateBidding | null
  figures: EstateFigures
  /** ISO 8601 date or free text from the broker. */
  possession: string | null
  rooms: NamedText[]
  surroundings: { kind: SurroundingKind; text: string }[]
  viewings: EstateViewing[]
  /** Viewings can be booked, and Vitec could not be asked for their time slots. */
  areBookingsUnread?: boolean
  /** The most that the broker lets a page show at once. */
  viewingsMax: number | null
  /** The broker's words where no viewing is to come. */
  noViewings: string | null
  images: EstateImage[]
  agents: EstateAgent[]
  /** Vitec's id of the responsible broker. No page shows it. */
  primaryAgentId: string | null
  association: EstateAssociation | null
  details: EstateDetail[]
  files: EstateFile[]
  links: EstateLink[]
  /** The broker's texts in other languages, by the language's code. */
  translations: Record<string, EstateTexts>
}

export const ESTATE_TYPES = [
  'House',
  'Cottage',
  'HousingCooperative',
  'Condominium',
  'Farm',
  'Plot',
  'CommercialProperty',
  'Premises',
  'ForeignProperty',
] as const

export type EstateType = (typeof ESTATE_TYPES)[number] | 'Other'

/** `sold` and `closed` take no interest. */
export type EstateState = 'coming' | 'forSale' | 'reserved' | 'sold' | 'closed'

/** A hidden value is null: Vitec applies the hiding rules itself [D] (lib/vitec/VITEC.md 7.1). */
export type EstateAddress = {
  street: string | null
  zipCode: string | null
  town: string | null
  area: string | null
  municipality: string | null
  country: string | null
  /** WGS 84, decimal degrees. */
  coordinate: { latitude: number; longitude: number } | null
}

export type EstatePrice = {
  starting: number | null
  final: number | null
  /** The broker's words beside or in place of a figure, such as "Accepterat pris". */
  text: string | null
  /** ISO 4217, of every amount of the estate; the broker's own text where it is no such code. */
  currency: string
  /** The starting price in another currency than the estate's. */
  other: { amount: number; currency: string } | null
}

/** `bids` is newest first and holds the bids Vitec lets us show: all, the highest, or none. */
export type EstateBidding = {
  isActive: boolean
  bids: { placedAt: string; amount: number; alias: string | null }[]
}

/** Areas in m², money in the price's currency; null is "not given", 0 is zero. */
export type EstateFigures = {
  numberOfRooms: number | null
  bedrooms: number | null
  livingArea: number | null
  secondaryArea: number | null
  plotArea: number | null
  /** The whole property, in hectares. */
  landHectares: number | null
  /** For premises and commercial property: the area let or sold. */
  premisesArea: number | null
  /** The tenant's rent, and the income of a let property's owner, a year. */
  yearlyRent: number | null
  rentalIncome: number | null
  /** `every` is null where the broker's register does not say how often. */
  fee: { amount: number; every: 'month' | 'quarter' | 'halfYear' | 'year' | null } | null
  /** A year. */
  operatingCost: number | null
  floor: { number: number; total: number | null } | null
  hasElevator: boolean | null
  yearBuilt: string | null
  energyClass: string | null
  taxationValue: number | null
}

export type NamedText = { name: string; text: string }

export const SURROUNDING_KINDS = ['area', 'service', 'communication', 'parking', 'other'] as const
export type SurroundingKind = (typeof SURROUNDING_KINDS)[number]

/** Times are ISO 8601 with an offset or `Z`. */
export type EstateViewing = {
  id: string
  startsAt: string
  endsAt: string | null
  comment: string | null
  /** On a screen, not at the estate. */
  isDigital: boolean
  /** Visitors may sign up for it in advance. */
  takesRegistrations: boolean
  /** Where the office lets visitors book, and Vitec takes bookings of it. */
  booking?: ViewingBooking
}

export type ViewingBooking = {
  /** Bookings close then; null: when the viewing begins. */
  closesAt: string | null
  slots: { id: string; startsAt: string; endsAt: string | null; isFree: boolean }[]
}

/**
 * The widths a page may ask `/images` for, in pixels: any other would let a visitor fill the cache
 * with sizes.
 */
export const PICTURE_WIDTHS = [400, 800, 1200, 1600] as const

export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

export type EstateImage = {
  id: string
  /** Changes when the picture's content does; part of its address. */
  version: string
  description: string | null
  kind: 'photo' | 'floorPlan' | 'map'
}

export type EstateAgent = {
  name: string
  title: string | null
  email: string | null
  phone: { number: string; display: string } | null
  imageId: string | null
}

/** The data that a list shows of one estate. */
export type EstateSummary = Pick<
  Estate,
  | 'id'
  | 'type'
  | 'typeName'
  | 'subtype'
  | 'subtypeName'
  | 'state'
  | 'heading'
  | 'address'
  | 'price'
  | 'figures'
> & { image: EstateImage | null; nextViewing: EstateViewing | null }

export function takesInterest({ state }: Pick<Estate, 'state'>) {
  return state !== 'sold' && state !== 'closed'
}
