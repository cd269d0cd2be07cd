import { daysFromNow } from '../../advertising/swedish-time.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { statusNames, subtypeNames, tenureNames, typeNames } from '../listing-names.ts'
import { named } from '../named.ts'
import { completeBuilding } from './complete-building.ts'
import { biddingOf, feeOf, operationOf, taxationOf } from './complete-money.ts'
import { imageOf, pastTime, viewingOf } from './complete-showing.ts'

export type CompleteEstate = ReturnType<typeof completeEstate>

/** The estate in the whole shape of Vitec's schema (VITEC.md 7.4), nothing hidden yet. */
export function completeEstate(seed: EstateSeed) {
  const { office } = seed.primaryAgent

  return {
    id: seed.id,
    referenceId: seed.referenceId,
    status: named(seed.status, statusNames),
    type: named(seed.type, typeNames),
    subtype: named(seed.subtype, subtypeNames),
    tenure: named(seed.tenure, tenureNames),
    office: { id: office.id, customerId: office.customerId },
    primaryAgentId: seed.primaryAgent.id,
    secondaryAgentId: seed.secondaryAgent?.id ?? null,
    projectId: null,
    changedAt: pastTime(seed.changed),
    currency: seed.currency ?? 'SEK',
    address: addressOf(seed),
    price: {
      startingPrice: seed.price.startingPrice ?? null,
      finalPrice: seed.price.finalPrice ?? null,
      startingPriceInOtherCurrency: seed.price.startingPriceInOtherCurrency ?? null,
      text: seed.price.text ?? null,
    },
    bidding: biddingOf(seed),
    fees: { recurring: feeOf(seed), leasehold: seed.leasehold ?? null, lease: seed.lease ?? null },
    expenses: { operation: operationOf(seed) },
    sale: saleOf(seed),
    surroundings: {
      area: null,
      service: null,
      communication: null,
      parking: null,
      other: null,
      ...seed.surroundings,
    },
    buildings: seed.buildings.map(completeBuilding),
    exterior: exteriorOf(seed),
    taxation: taxationOf(seed),
    pledges: (seed.pledges ?? []).map((amount) => ({ amount })),
    enrollments: {
      planRegulations: seed.planRegulations ?? null,
      preferentialAndCommunity: seed.preferentialAndCommunity ?? null,
    },
    electricity: { company: null, distributor: null, consumption: null },
    inspection: { hasBeenPerformed: seed.isInspected ?? false },
    marketing: {
      isPublished: true,
      isPreview: false,
      publishedAt: pastTime(seed.published),
      isNewHome: seed.isNewHome ?? false,
      viewing: {
        visibleLimit: seed.viewingLimit ?? null,
        emptyText: seed.viewingEmptyText ?? null,
      },
    },
    viewings: (seed.viewings ?? []).map((viewing, index) => viewingOf(viewing, seed.id, index)),
    images: seed.images.map((image) => imageOf(image, seed.published)),
    files: (seed.files ?? []).map((file) => ({ ...file, dataChangedAt: pastTime(seed.changed) })),
    links: seed.links ?? [],
    tags: [],
  }
}

function addressOf({ address }: EstateSeed) {
  const { street, zipCode, area, longitude, latitude } = address

  return {
    streetAddress: nullable(street),
    zipCode: { numerical: Number(zipCode.replace(/\D/g, '')), value: zipCode },
    postalTown: address.postalTown,
    area: { id: null, name: area },
    municipality: address.municipality,
    countryCode: address.countryCode ?? 'SE',
    countyMunicipalityCode: address.countyMunicipalityCode,
    wgs84Coordinate: nullable({ longitude, latitude }),
    directions: address.directions ?? null,
  }
}

/** A value that the hiding rules may empty. */
function nullable<Value>(value: Value): Value | null {
  return value
}

function saleOf({ sale }: EstateSeed) {
  return {
    heading: sale.heading,
    phrase: sale.phrase,
    shortDescription: sale.shortDescription,
    description: sale.description,
    otherInformation: sale.otherInformation ?? null,
    possessionEstimation: sale.possession ?? null,
    possessionAt: null,
    contractDate: sale.soldDaysAgo === undefined ? null : daysFromNow(-sale.soldDaysAgo, '00:00'),
  }
}

function exteriorOf({ buildingsDescription, buildingPermission, plot, exterior }: EstateSeed) {
  return {
    buildingsDescription: buildingsDescription ?? null,
    buildingPermission: buildingPermission ?? null,
    entries: (exterior ?? []).map(({ name, size = null, description = null }) => ({
      type: { id: 'Other', name },
      isAvailable: true,
      size,
      description,
    })),
    plot: {
      size: plot?.size ?? null,
      description: plot?.description ?? null,
      type: plot?.type ?? null,
    },
  }
}
