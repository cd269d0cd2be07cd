import 'server-only'

import type { EstateDetail } from '#lib/estate/details.ts'

import type { EstateWire } from './estate-wire.ts'
import { operationOf } from './reshape-figures.ts'
import {
  datePart,
  figurePart,
  namesPart,
  rowOf,
  sumOf,
  typeDetailsOf,
  wordsPart,
} from './reshape-type-details.ts'

/** Whatever else Vitec gave of an estate (VITEC.md 7.4), without its type's own part. */
export function detailsOf(wire: EstateWire): EstateDetail[] {
  return [
    ...costsOf(wire),
    ...buildingOf(wire),
    ...outsideOf(wire),
    ...apartmentOf(wire),
    ...propertyOf(wire),
    ...typeDetailsOf(wire),
  ]
}

function costsOf({ fees, expenses, taxation, pledges }: EstateWire): EstateDetail[] {
  const { recurring, leasehold, lease } = fees
  const sums = pledges.map(({ amount }) => amount).filter((amount) => amount !== null)

  return [
    ...rowOf('feeIncludes', [wordsPart(recurring.description)]),
    ...rowOf('leasehold', [
      figurePart('moneyPerYear', leasehold.fee),
      datePart(leasehold.term, 'until'),
    ]),
    ...rowOf('lease', [
      figurePart('moneyPerYear', lease.fee),
      datePart(lease.term, 'until'),
      wordsPart(lease.owner),
    ]),
    ...operationOf(expenses.operation),
    ...rowOf('propertyTax', [figurePart('moneyPerYear', taxation.taxFee)]),
    ...rowOf('pledges', [
      figurePart('deeds', sums.length > 0 ? sums.length : null),
      figurePart('money', sumOf(sums)),
    ]),
  ]
}

function buildingOf({ buildings: [building] }: EstateWire): EstateDetail[] {
  if (!building) return []
  const { area, energyDeclaration: energy } = building

  return [
    ...rowOf('bathrooms', [figurePart('count', building.numberOfBathRooms)]),
    ...building.architecture.flatMap(({ type, description }) =>
      rowOf('construction', [wordsPart(description)], type.name),
    ),
    ...rowOf('renovation', [wordsPart(building.renovation.description)]),
    ...rowOf('ventilation', [wordsPart(building.ventilation.type)]),
    ...building.services.flatMap(({ type, description }) =>
      rowOf('services', [wordsPart(description)], type.name),
    ),
    ...rowOf('interior', [wordsPart(building.interior)]),
    ...rowOf('yearBuiltNote', [wordsPart(building.yearBuilt.description)]),
    ...rowOf('areaSource', [wordsPart(area.source), wordsPart(area.description)]),
    ...rowOf('energyUse', [figurePart('kilowattHours', energy.consumption)]),
    ...rowOf('energyStatus', [wordsPart(energy.status.name), datePart(energy.performedAt)]),
    ...rowOf('buildingNote', [
      wordsPart(building.description),
      wordsPart(building.otherInformation),
    ]),
  ]
}

function outsideOf({ exterior, buildings }: EstateWire): EstateDetail[] {
  return [
    ...exterior.entries.flatMap(({ type, isAvailable, size, description }) =>
      isAvailable === false
        ? []
        : rowOf('exterior', [figurePart('area', size), wordsPart(description)], type.name),
    ),
    ...rowOf('plotType', [wordsPart(exterior.plot.type)]),
    ...rowOf('plotNote', [wordsPart(exterior.plot.description)]),
    ...buildings
      .slice(1)
      .flatMap(({ name, type, area, description, renovation }) =>
        rowOf(
          'otherBuilding',
          [
            figurePart('area', area.living ?? area.grossFloor),
            wordsPart(description),
            wordsPart(renovation.description),
          ],
          name ?? type,
        ),
      ),
    ...rowOf('otherBuildings', [wordsPart(exterior.buildingsDescription)]),
    ...rowOf('buildingPermission', [wordsPart(exterior.buildingPermission)]),
  ]
}

function apartmentOf({ extensions }: EstateWire): EstateDetail[] {
  const { apartmentNumber, apartmentRegistrationNumber, finances } = extensions.housingCooperative
  const registered =
    apartmentRegistrationNumber ?? extensions.condominium.apartmentRegistrationNumber
  const { isPledged, shares, annualFeeShare, indirectNetDebt } = finances
  // Vitec's false alone may be what nobody has filled in.
  const isTold =
    isPledged || [shares, annualFeeShare, indirectNetDebt].some((each) => each !== null)

  return [
    ...rowOf('apartmentNumber', [wordsPart(apartmentNumber)]),
    ...rowOf('apartmentRegistrationNumber', [wordsPart(registered)]),
    ...rowOf('share', [figurePart('percent', shares), wordsPart(finances.sharesComment)]),
    ...rowOf('feeShare', [figurePart('percent', annualFeeShare)]),
    ...rowOf('indirectNetDebt', [
      figurePart('money', indirectNetDebt),
      wordsPart(finances.indirectNetDebtComment),
    ]),
    ...rowOf('isPledged', [
      isPledged !== null && isTold ? { is: 'yesOrNo', value: isPledged } : null,
    ]),
  ]
}

function propertyOf(wire: EstateWire): EstateDetail[] {
  const { taxation, enrollments, inspection } = wire
  const { totalValue, buildingValue, landValue } = taxation
  // The only part may be all of the value, which stands among the facts.
  const isWhole = (buildingValue ?? landValue) === totalValue && !(buildingValue && landValue)

  return [
    ...rowOf('designations', [namesPart(taxation.propertyDesignations)]),
    ...rowOf('taxedBuilding', [figurePart('money', isWhole ? null : buildingValue)]),
    ...rowOf('taxedLand', [figurePart('money', isWhole ? null : landValue)]),
    ...rowOf('planRegulations', [wordsPart(enrollments.planRegulations)]),
    ...rowOf('easements', [wordsPart(enrollments.preferentialAndCommunity)]),
    // Vitec's false is also what nobody has filled in.
    ...rowOf('isInspected', [
      inspection.hasBeenPerformed === true ? { is: 'yesOrNo', value: true } : null,
    ]),
    ...rowOf('directions', [wordsPart(wire.address.directions)]),
    ...rowOf('otherInformation', [wordsPart(wire.sale.otherInformation)]),
    ...rowOf('referenceId', [wordsPart(wire.referenceId)]),
  ]
}
