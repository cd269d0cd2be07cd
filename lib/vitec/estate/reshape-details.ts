import 'server-only'

import type { EstateDetail } from '#lib/estate/details.ts'

import type { EstateWire } from './estate-wire.ts'
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
  const { operation } = expenses
  const sums = pledges.map(({ amount }) => amount).filter((amount) => amount !== null)

  return [
    ...rowOf('feeIncludes', [wordsPart(recurring.description)]),
    ...rowOf('leasehold', [figurePart('money', leasehold.fee), datePart(leasehold.term)]),
    ...rowOf('lease', [
      figurePart('money', lease.fee),
      datePart(lease.term),
      wordsPart(lease.owner),
    ]),
    ...operation.entries.flatMap(({ type, value }) =>
      value === null ? [] : rowOf('operation', [figurePart('moneyPerYear', value)], type.name),
    ),
    ...rowOf('household', [figurePart('count', operation.householdSize)]),
    ...rowOf('operationNote', [wordsPart(operation.description)]),
    ...rowOf('propertyTax', [figurePart('moneyPerYear', taxation.taxFee)]),
    ...rowOf('pledges', [
      figurePart('pieces', sums.length > 0 ? sums.length : null),
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
  const { isPledged } = finances

  return [
    ...rowOf('apartmentNumber', [wordsPart(apartmentNumber)]),
    ...rowOf('apartmentRegistrationNumber', [wordsPart(registered)]),
    ...rowOf('share', [figurePart('percent', finances.shares), wordsPart(finances.sharesComment)]),
    ...rowOf('feeShare', [figurePart('percent', finances.annualFeeShare)]),
    ...rowOf('indirectNetDebt', [
      figurePart('money', finances.indirectNetDebt),
      wordsPart(finances.indirectNetDebtComment),
    ]),
    // That it is not pledged is worth saying, too.
    ...rowOf('isPledged', [isPledged === null ? null : { is: 'yesOrNo', value: isPledged }]),
  ]
}

function propertyOf(wire: EstateWire): EstateDetail[] {
  const { taxation, enrollments, inspection } = wire

  return [
    ...rowOf('designations', [namesPart(taxation.propertyDesignations)]),
    ...rowOf('taxedBuilding', [figurePart('money', taxation.buildingValue)]),
    ...rowOf('taxedLand', [figurePart('money', taxation.landValue)]),
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
