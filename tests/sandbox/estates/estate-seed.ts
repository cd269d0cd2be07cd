import type { Weekday } from '../advertising/swedish-time.ts'
import type { Agent } from './agents.ts'
import type { statusNames, subtypeNames, tenureNames, typeNames } from './listing-names.ts'

/** A time that keeps its distance from today, so that no estate grows old. */
export type Past = { daysAgo: number; time: string }

export type ViewingSeed = {
  on: Weekday
  from: string
  to: string
  comment?: string
  isDigital?: boolean
  isSelfRegistrationEnabled?: boolean
  /** How many slots of equal length it has; one if left out. */
  slots?: number
  /** How many people each slot takes; any number if left out. */
  placesInSlot?: number
  /** Registration closes that long before the start. */
  deadlineHours?: number
}

export type ImageSeed = {
  id: string
  name: string
  description?: string
  category?: 'Layout' | 'Map' | 'Area'
}

export type BuildingSeed = {
  name?: string
  type?: string
  rooms?: number
  bedrooms?: number
  bathrooms?: number
  living?: number
  /** Secondary area. */
  grossFloor?: number
  areaSource?: string
  floor?: number
  floors?: number
  hasElevator?: boolean
  yearBuilt?: string
  yearBuiltNote?: string
  energyClass?: string
  energyConsumption?: number
  energyPerformedAt?: string
  ventilation?: string
  heating?: string
  broadband?: string
  renovation?: string
  interior?: string
  description?: string
  roomTexts?: [name: string, description: string][]
}

/**
 * The values that a broker has filled in; `complete-estate.ts` sets the rest to Vitec's own empty
 * values.
 */
export type EstateSeed = {
  id: string
  referenceId: string
  primaryAgent: Agent
  secondaryAgent?: Agent
  status: keyof typeof statusNames
  type: keyof typeof typeNames
  subtype: keyof typeof subtypeNames
  tenure: keyof typeof tenureNames
  changed: Past
  published: Past
  currency?: string
  isNewHome?: boolean
  address: {
    street: string
    zipCode: string
    postalTown: string
    area: string
    municipality: string
    countyMunicipalityCode: string | null
    countryCode?: string
    longitude: number
    latitude: number
    directions?: string
  }
  price: {
    startingPrice?: number
    finalPrice?: number
    text?: string
    startingPriceInOtherCurrency?: { value: number; currency: string }
  }
  fee?: { value: number; frequency?: 'Monthly' | 'Yearly'; type: string; description?: string }
  /** The yearly fee to the owner of the land, and when it is renewed. */
  leasehold?: { fee: number; term: string }
  lease?: { fee: number; term: string; owner: string }
  isInspected?: boolean
  files?: { id: string; name: string; extension: string }[]
  links?: { name: string; category: string; url: string }[]
  operation?: { householdSize?: number; description?: string; entries: [string, number][] }
  bids?: { daysAgo: number; time: string; amount: number; alias: string; isCanceled?: boolean }[]
  buildings: BuildingSeed[]
  buildingsDescription?: string
  buildingPermission?: string
  plot?: { size: number; type: string; description?: string }
  exterior?: { name: string; size?: number; description?: string }[]
  taxation?: { designation?: string; building?: number; land?: number; taxFee?: number }
  pledges?: number[]
  planRegulations?: string
  preferentialAndCommunity?: string
  sale: {
    heading: string
    phrase: string
    shortDescription: string
    description: string
    otherInformation?: string
    possession?: string
    soldDaysAgo?: number
  }
  surroundings?: Partial<Record<'area' | 'service' | 'communication' | 'parking' | 'other', string>>
  viewings?: ViewingSeed[]
  viewingEmptyText?: string
  /** The most viewings that a page may show at once. */
  viewingLimit?: number
  images: ImageSeed[]
  /** The type's own part, under the type's own name (VITEC.md 7.4). */
  extension?: { name: ExtensionName; content: object }
  /**
   * Settings that a broker makes in Vitec, which applies them before any client reads (VITEC.md
   * 7.1).
   */
  hides?: { price?: boolean; location?: boolean; bids?: 'allButHighest' | 'all' | 'everything' }
}

type ExtensionName =
  | 'housingCooperative'
  | 'condominium'
  | 'foreignProperty'
  | 'farm'
  | 'commercialProperty'
  | 'premises'
