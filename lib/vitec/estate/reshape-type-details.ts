import 'server-only'

import type { DetailKind, DetailPart, EstateDetail } from '#lib/estate/details.ts'

import type { EstateWire } from './estate-wire.ts'
import { fromVitecTime } from './vitec-time.ts'

/** The rows that only one type of estate has: a farm's lands, a property's tenants, distances. */
export function typeDetailsOf({ extensions, expenses }: EstateWire): EstateDetail[] {
  return [
    ...farmOf(extensions.farm),
    ...commercialOf(extensions.commercialProperty, expenses.operation.sum),
    ...premisesOf(extensions.premises),
    ...abroadOf(extensions.foreignProperty),
  ]
}

type Extensions = EstateWire['extensions']

function farmOf(farm: Extensions['farm']): EstateDetail[] {
  return [
    ...rowOf('focus', [namesPart(farm.agriculturalFocus.map(({ name }) => name))]),
    ...farm.acreage.entries.flatMap(({ type, size }) =>
      rowOf('land', [figurePart('hectares', size)], type.name),
    ),
    ...farm.economyBuildings.flatMap(({ name, description }) =>
      rowOf('economyBuilding', [wordsPart(description)], name),
    ),
    ...farm.lands.flatMap(({ name, description }) =>
      rowOf('landNote', [wordsPart(description)], name),
    ),
    ...rowOf('partitions', [figurePart('count', farm.numberOfPartitions)]),
    ...rowOf('jointlyTaxed', [wordsPart(farm.jointlyTaxedProperties)]),
    ...farm.otherData.flatMap(({ heading, text }) => rowOf('farmNote', [wordsPart(text)], heading)),
  ]
}

function commercialOf(
  property: Extensions['commercialProperty'],
  operatingCost: number | null,
): EstateDetail[] {
  const { compilationArea: areas, technicalData, renovationPlan, offer } = property
  const { flatOperatingCost } = areas

  return [
    ...areas.entries.flatMap(({ type, size, number, rentalIncome }) =>
      rowOf(
        'unit',
        [
          figurePart('units', number),
          figurePart('area', size),
          figurePart('rentPerYear', rentalIncome.value),
        ],
        type.name,
      ),
    ),
    ...rowOf('vacancies', [wordsPart(areas.vacancies)]),
    ...rowOf('runningCosts', [
      flatOperatingCost === operatingCost ? null : figurePart('moneyPerYear', flatOperatingCost),
    ]),
    ...rowOf('technicalData', [wordsPart(technicalData.description)]),
    ...rowOf('renovationPlan', [
      figurePart('money', renovationPlan.amount),
      wordsPart(renovationPlan.description),
    ]),
    ...rowOf('offersUntil', [
      offer.isReceiving === false ? null : datePart(offer.deadlineAt, 'moment'),
    ]),
  ]
}

function premisesOf(premises: Extensions['premises']): EstateDetail[] {
  const { compilationArea: areas, focusOn, technicalData } = premises
  const { rent, areaSize } = areas
  const perArea = rent !== null && areaSize !== null ? Math.round(rent / areaSize) : null

  return [
    ...rowOf('suitedFor', [namesPart(focusOn.map(({ name }) => name))]),
    // One unit is the whole of it, and said already.
    ...(areas.entries.length < 2 ? [] : areas.entries).flatMap(({ name, size, rent }) =>
      rowOf('unit', [figurePart('area', size), figurePart('rentPerYear', rent)], name),
    ),
    ...rowOf('rentPerArea', [figurePart('moneyPerAreaAndYear', perArea)]),
    ...rowOf('rentSupplement', [figurePart('moneyPerYear', areas.operatingCost)]),
    ...rowOf('technicalData', [wordsPart(technicalData.description)]),
  ]
}

function abroadOf(abroad: Extensions['foreignProperty']): EstateDetail[] {
  return [
    ...abroad.distances.flatMap(({ type, meters }) =>
      rowOf('distance', [figurePart('metres', meters)], type.name),
    ),
    ...rowOf('externalReference', [wordsPart(abroad.externalReferenceNumber)]),
  ]
}

type Figure = Extract<DetailPart, { value: number }>['is']
type Day = Extract<DetailPart, { at: string }>['is']

/** The row, or none when nothing is said. */
export function rowOf(
  kind: DetailKind,
  parts: (DetailPart | null)[],
  name: string | null = null,
): EstateDetail[] {
  const said = parts.filter((part) => part !== null)

  return said.length > 0 ? [{ kind, name, parts: said }] : []
}

export function wordsPart(text: string | null): DetailPart | null {
  return text === null ? null : { is: 'words', text }
}

export function figurePart(is: Figure, value: number | null): DetailPart | null {
  return value === null ? null : { is, value }
}

/** A day, or the broker's words where it is no time. */
export function datePart(text: string | null, is: Day = 'date'): DetailPart | null {
  const at = text === null ? null : fromVitecTime(text)

  return at === null ? wordsPart(text) : { is, at }
}

export function sumOf(values: (number | null)[]): number | null {
  const given = values.filter((value) => value !== null)

  return given.length > 0 ? given.reduce((sum, value) => sum + value, 0) : null
}

/** Names in a row, with commas. */
export function namesPart(names: (string | null)[]): DetailPart | null {
  const said = names.filter((name) => name !== null)

  return said.length > 0 ? { is: 'words', text: said.join(', ') } : null
}
