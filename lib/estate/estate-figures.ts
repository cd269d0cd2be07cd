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
