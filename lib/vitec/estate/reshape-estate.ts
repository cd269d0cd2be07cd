import 'server-only'

import type { EstateAssociation } from '#lib/estate/details.ts'
import {
  ESTATE_TYPES,
  type Estate,
  type EstateAddress,
  type EstateType,
  SURROUNDING_KINDS,
} from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'

import type { EstateWire } from './estate-wire.ts'
import { estateState, idIn, reshapeAgents } from './reshape-agents.ts'
import { filesOf, linksOf, versionOf } from './reshape-attachments.ts'
import { detailsOf } from './reshape-details.ts'
import { biddingOf, priceOf, reshapeFigures } from './reshape-figures.ts'
import { fromVitecTime } from './vitec-time.ts'

/**
 * Vitec's estate as ours: named field by field, so that no field hidden from visitors is copied.
 */
export function reshapeEstate(
  id: string,
  wire: EstateWire,
  association: EstateAssociation | null = null,
): Estate {
  const { sale } = wire
  const figures = reshapeFigures(wire)

  return {
    id,
    type: typeOf(wire.type.id),
    typeName: wire.type.name,
    subtype: wire.subtype.id,
    subtypeName: wire.subtype.name,
    tenure: wire.tenure.id,
    tenureName: wire.tenure.name,
    state: estateState(wire.status.id),
    heading: sale.heading,
    phrase: sale.phrase,
    summary: sale.shortDescription,
    description: sale.description,
    address: addressOf(wire),
    price: priceOf(wire),
    bidding: biddingOf(wire),
    figures,
    possession: sale.possessionEstimation ?? sale.possessionAt,
    rooms: (wire.buildings[0]?.rooms ?? []).flatMap(({ name, description }) =>
      description ? [{ name: name ?? '', text: description }] : [],
    ),
    surroundings: SURROUNDING_KINDS.flatMap((kind) => {
      const text = wire.surroundings[kind]
      return text ? [{ kind, text }] : []
    }),
    viewings: viewingsOf(wire),
    viewingsMax: wire.marketing.viewing.visibleLimit,
    noViewings: wire.marketing.viewing.emptyText,
    images: imagesOf(wire),
    agents: reshapeAgents(wire),
    primaryAgentId: idIn(wire.primaryAgentId),
    association,
    details: detailsOf(wire),
    files: filesOf(wire),
    links: linksOf(wire),
    translations: translationsOf(wire),
  }
}

function translationsOf({ extensions }: EstateWire): Estate['translations'] {
  const { localizations } = extensions.foreignProperty

  return Object.fromEntries(
    localizations.flatMap(({ language, saleHeading, salePhrase, ...texts }) =>
      language === null || texts.saleDescription === null
        ? []
        : [
            [
              language.slice(0, 2).toLowerCase(),
              {
                heading: saleHeading,
                phrase: salePhrase,
                summary: texts.shortSaleDescription,
                description: texts.saleDescription,
              },
            ],
          ],
    ),
  )
}

function typeOf(id: string | null): EstateType {
  return ESTATE_TYPES.find((type) => type === id) ?? 'Other'
}

function addressOf({ address, extensions }: EstateWire): EstateAddress {
  const { latitude, longitude } = address.wgs84Coordinate
  // An unset place was 0 in v1's real data [C] (VITEC.md 7.4).
  const isPlaced = latitude !== null && longitude !== null && latitude !== 0 && longitude !== 0

  return {
    street: address.streetAddress,
    zipCode: address.zipCode.value,
    town: address.postalTown ?? extensions.foreignProperty.address.city,
    area: address.area.name,
    municipality: address.municipality ?? extensions.foreignProperty.address.province,
    country: address.countryCode,
    coordinate: isPlaced ? { latitude, longitude } : null,
  }
}

function viewingsOf({ viewings }: EstateWire): Estate['viewings'] {
  return viewings
    .flatMap(({ id, startsAt, endsAt, comment, isDigital, isSelfRegistrationEnabled }) => {
      const start = startsAt === null ? null : fromVitecTime(startsAt)
      if (!start) return []

      return [
        {
          id: id ?? start,
          startsAt: start,
          endsAt: endsAt && fromVitecTime(endsAt),
          comment,
          isDigital: isDigital === true,
          takesRegistrations: isSelfRegistrationEnabled === true,
        },
      ]
    })
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
}

function imagesOf({ images }: EstateWire): Estate['images'] {
  return images.flatMap(({ id, dataChangedAt, name, description, category }) =>
    id && VITEC_ID.test(id)
      ? [
          {
            id,
            version: versionOf(dataChangedAt),
            description: description ?? name,
            kind: imageKind(category.id),
          },
        ]
      : [],
  )
}

function imageKind(categoryId: string | null) {
  if (categoryId === 'Layout') return 'floorPlan'
  return categoryId === 'Map' ? 'map' : 'photo'
}
