/**
 * What else a broker may have given of an estate: the groups of a page, and the kinds of rows in
 * each, in their order.
 */
export const DETAIL_GROUPS = {
  costs: [
    'feeIncludes',
    'operation',
    'operationSum',
    'household',
    'operationNote',
    'leasehold',
    'lease',
    'propertyTax',
    'pledges',
  ],
  building: [
    'bathrooms',
    'construction',
    'renovation',
    'ventilation',
    'services',
    'interior',
    'yearBuiltNote',
    'areaSource',
    'energyUse',
    'energyStatus',
    'technicalData',
    'renovationPlan',
    'buildingNote',
  ],
  outside: [
    'exterior',
    'plotType',
    'plotNote',
    'otherBuilding',
    'otherBuildings',
    'buildingPermission',
  ],
  property: [
    'apartmentNumber',
    'apartmentRegistrationNumber',
    'share',
    'feeShare',
    'indirectNetDebt',
    'isPledged',
    'designations',
    'taxedBuilding',
    'taxedLand',
    'planRegulations',
    'easements',
    'isInspected',
    'otherInformation',
    'referenceId',
    'externalReference',
  ],
  farm: ['focus', 'land', 'landNote', 'economyBuilding', 'partitions', 'jointlyTaxed', 'farmNote'],
  business: [
    'offersUntil',
    'suitedFor',
    'unit',
    'vacancies',
    'rentPerArea',
    'rentSupplement',
    'runningCosts',
  ],
  abroad: ['distance'],
  way: ['directions'],
} as const

export type DetailGroup = keyof typeof DETAIL_GROUPS
export type DetailKind = (typeof DETAIL_GROUPS)[DetailGroup][number]

/** One part of a row's value: the broker's words, or a figure that each language writes itself. */
export type DetailPart =
  | { is: 'words'; text: string }
  /** `at` is ISO 8601. A moment has its time of day, where it has one. */
  | { is: 'date' | 'until' | 'moment'; at: string }
  | { is: 'yesOrNo'; value: boolean }
  | {
      is:
        | 'count'
        | 'deeds'
        | 'units'
        | 'people'
        | 'money'
        | 'moneyPerYear'
        | 'rentPerYear'
        | 'moneyPerAreaAndYear'
        | 'area'
        | 'hectares'
        | 'metres'
        | 'percent'
        | 'kilowattHours'
      value: number
    }

export type EstateDetail = {
  kind: DetailKind
  /** Vitec's or the broker's own name for the row, in place of ours. */
  name: string | null
  parts: DetailPart[]
}

/** The version of a picture or a document whose changes Vitec does not date. */
export const UNDATED = '0'

/** A document of an estate, such as the annual report of its association. */
export type EstateFile = {
  id: string
  /** The broker's name for it. */
  name: string
  /** In lower case, without a dot; empty where Vitec does not say. */
  extension: string
  /** Changes when the document does; part of its address. */
  version: string
}

/** A film, a tour of the home in 3D, or a site: led to, and never loaded by a page of ours. */
export type EstateLink = { name: string; url: string }

/** The housing cooperative of a flat, as Vitec's own register of associations has it. */
export type EstateAssociation = {
  name: string
  /** A genuine one by tax law; null is "not given", as everywhere here. */
  isGenuine: boolean | null
  apartments: number | null
  ownsGround: boolean | null
  /** Paid once by the buyer or the seller: a sum, or the broker's words. */
  transferFee: string | null
  pledgeFee: string | null
  texts: { kind: AssociationText; text: string }[]
}

export const ASSOCIATION_TEXTS = [
  'about',
  'renovations',
  'finances',
  'feeInformation',
  'sublettingPolicy',
  'parking',
  'tvAndBroadband',
  'courtyard',
  'sharedSpaces',
  'insurance',
  'other',
] as const

export type AssociationText = (typeof ASSOCIATION_TEXTS)[number]
