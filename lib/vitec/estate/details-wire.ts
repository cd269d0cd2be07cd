import 'server-only'

import { flag, list, named, number, object, positive, text, words } from './forgiving.ts'

// The parts of `Advertising/Estate` that a page shows as further rows [D] (VITEC.md 7.4).

const described = list(object({ type: named, description: words }))
const income = object({ value: positive })

export const buildingDetails = {
  name: words,
  type: words,
  numberOfBathRooms: positive,
  description: words,
  interior: words,
  otherInformation: words,
  ventilation: object({ type: words }),
  architecture: described,
  renovation: object({ description: words }),
  services: described,
}

export const exteriorWire = object({
  buildingsDescription: words,
  buildingPermission: words,
  entries: list(object({ type: named, isAvailable: flag, size: positive, description: words })),
  plot: object({ size: positive, description: words, type: words }),
})

export const feesWire = object({
  recurring: object({ value: number, frequency: text, description: words }),
  leasehold: object({ fee: positive, term: words }),
  lease: object({ fee: positive, term: words, owner: words }),
})

export const operationWire = object({
  sum: positive,
  householdSize: positive,
  description: words,
  entries: list(object({ type: named, value: positive })),
})

export const taxationWire = object({
  totalValue: positive,
  buildingValue: positive,
  landValue: positive,
  taxFee: positive,
  propertyDesignations: list(words),
})

export const cooperativeDetails = {
  apartmentNumber: words,
  apartmentRegistrationNumber: words,
  finances: object({
    isPledged: flag,
    // A debt of nothing is a figure, too.
    indirectNetDebt: number,
    indirectNetDebtComment: words,
    annualFeeShare: positive,
    shares: positive,
    sharesComment: words,
  }),
}

export const farmWire = object({
  numberOfPartitions: positive,
  jointlyTaxedProperties: words,
  agriculturalFocus: list(named),
  acreage: object({
    total: positive,
    sum: positive,
    entries: list(object({ type: named, size: positive })),
  }),
  economyBuildings: list(object({ name: words, description: words })),
  lands: list(object({ name: words, description: words })),
  otherData: list(object({ heading: words, text: words })),
})

export const commercialWire = object({
  compilationArea: object({
    size: positive,
    areaSize: positive,
    income: object({ rental: positive }),
    flatOperatingCost: positive,
    vacancies: words,
    entries: list(object({ type: named, size: positive, number: positive, rentalIncome: income })),
  }),
  technicalData: object({ description: words }),
  renovationPlan: object({ amount: positive, description: words }),
  offer: object({ isReceiving: flag, deadlineAt: words }),
})

export const premisesWire = object({
  technicalData: object({ description: words }),
  focusOn: list(named),
  compilationArea: object({
    areaSize: positive,
    rent: positive,
    operatingCost: positive,
    entries: list(object({ name: words, size: positive, rent: positive, operatingCost: positive })),
  }),
})

export const foreignWire = object({
  externalReferenceNumber: words,
  address: object({ city: words, province: words }),
  distances: list(object({ type: named, meters: positive })),
  localizations: list(
    object({
      language: text,
      saleHeading: words,
      salePhrase: words,
      shortSaleDescription: words,
      saleDescription: words,
    }),
  ),
})
