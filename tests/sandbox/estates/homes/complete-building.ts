import type { BuildingSeed } from '../estate-seed.ts'

/**
 * One building in the whole shape of Vitec's schema (VITEC.md 7.4); a value that is not stated is
 * null.
 */
export function completeBuilding(seed: BuildingSeed) {
  return {
    name: seed.name ?? null,
    type: seed.type ?? null,
    numberOfRooms: seed.rooms ?? null,
    bedrooms: { count: seed.bedrooms ?? null, max: null },
    numberOfBathRooms: seed.bathrooms ?? null,
    description: seed.description ?? null,
    interior: seed.interior ?? null,
    otherInformation: null,
    yearBuilt: {
      numeric: yearOf(seed),
      text: seed.yearBuilt ?? null,
      description: seed.yearBuiltNote ?? null,
    },
    ventilation: { type: seed.ventilation ?? null, inspection: null },
    architecture: describe('Heating', 'Uppvärmning', seed.heating),
    renovation: { description: seed.renovation ?? null },
    elevator: { description: null, isAvailable: seed.hasElevator ?? null },
    floor: { number: seed.floor ?? null, total: seed.floors ?? null, description: null },
    services: describe('TvBroadband', 'Tv/bredband', seed.broadband),
    rooms: (seed.roomTexts ?? []).map(([name, description]) => ({ name, description })),
    energyDeclaration: energyOf(seed),
    plot: { description: null },
    exterior: [],
    expenses: null,
    area: {
      grossFloor: seed.grossFloor ?? null,
      living: seed.living ?? null,
      building: null,
      description: null,
      source: seed.areaSource ?? null,
    },
    electricity: { company: null, distributor: null, consumption: null },
    compiledRoomList: null,
  }
}

function yearOf({ yearBuilt = '' }: BuildingSeed) {
  const [year] = /\d{4}/.exec(yearBuilt) ?? []

  return year === undefined ? null : Number(year)
}

function describe(id: string, name: string, description: string | undefined) {
  return description === undefined ? [] : [{ type: { id, name }, description }]
}

function energyOf({ energyClass, energyConsumption, energyPerformedAt }: BuildingSeed) {
  return {
    consumption: energyConsumption ?? null,
    class: energyClass ?? null,
    status: energyClass ? { id: 'Performed', name: 'Utförd' } : null,
    performedAt: energyPerformedAt ?? null,
  }
}
