import 'server-only'

import type { EstateFigures } from '#lib/estate/estate.ts'

import type { EstateWire } from './estate-wire.ts'

/** The numbers of a home, from wherever its type keeps them (VITEC.md 7.4). */
export function reshapeFigures(wire: EstateWire): EstateFigures {
  const [building] = wire.buildings
  const { farm, commercialProperty, premises } = wire.extensions
  const isLet = wire.type.id === 'Premises' || wire.type.id === 'CommercialProperty'
  const commercial = commercialProperty.compilationArea
  const premisesArea = premises.compilationArea.areaSize ?? commercial.size ?? commercial.areaSize
  const floor = building?.floor.number ?? null

  return {
    numberOfRooms: building?.numberOfRooms ?? null,
    bedrooms: building?.bedrooms.count ?? null,
    livingArea: building?.area.living ?? null,
    secondaryArea: building?.area.grossFloor ?? null,
    plotArea: wire.exterior.plot.size,
    landHectares: farm.acreage.total ?? farm.acreage.sum,
    premisesArea: isLet ? premisesArea : null,
    yearlyRent: premises.compilationArea.rent,
    rentalIncome: commercial.income.rental,
    fee: feeOf(wire),
    operatingCost: wire.expenses.operation.sum,
    floor: floor === null ? null : { number: floor, total: building?.floor.total ?? null },
    hasElevator: building?.elevator.isAvailable ?? null,
    yearBuilt: yearOf(building),
    energyClass: building?.energyDeclaration.class ?? null,
    taxationValue: wire.taxation.totalValue,
  }
}

function feeOf({ fees: { recurring } }: EstateWire): EstateFigures['fee'] {
  // Null is "not given", 0 is zero.
  if (recurring.value === null) return null

  return { amount: recurring.value, every: recurring.frequency === 'Yearly' ? 'year' : 'month' }
}

function yearOf(building: EstateWire['buildings'][number] | undefined) {
  const { text = null, numeric = null } = building?.yearBuilt ?? {}

  return text ?? (numeric === null ? null : String(numeric))
}
