import { ekbacken, isSameId, type Office, soderport } from './offices.ts'
import { prose } from './prose.ts'

type Association = {
  id: string
  office: Office
  name: string
  corporateNumber: string
  numberOfApartments: number
  descriptions?: Partial<Record<keyof typeof NO_DESCRIPTIONS, string>>
  economy?: Partial<Record<keyof typeof NO_ECONOMY, string | number | boolean>>
}

const NO_DESCRIPTIONS = {
  generalAboutAssociation: null,
  renovations: null,
  parking: null,
  tvAndBroadband: null,
  courtyard: null,
  sharedSpaces: null,
  insurance: null,
  other: null,
}

const NO_ECONOMY = {
  monthlyFeeInformation: null,
  finances: null,
  sublettingPolicy: null,
  theAssociationOwnTheGround: null,
  transferFee: null,
  pledgeFee: null,
}

const associations: Association[] = [
  {
    id: 'BRF11385_0017',
    office: ekbacken,
    name: 'Brf Syrenen i Fålhagen',
    corporateNumber: '716400-0017',
    numberOfApartments: 48,
    descriptions: {
      generalAboutAssociation: prose`
        Bildad 1986. Bastu, takterrass, cykelverkstad och en gästlägenhet som medlemmarna bokar.
      `,
      renovations: 'Stammar 2009, fönster 2015, tak 2019. Hissen byts 2028.',
      parking: 'Tolv platser med kö, två år i dag. 450 kr i månaden.',
      tvAndBroadband: 'Gruppavtal för bredband 1000/1000 och kabel-tv ingår i avgiften.',
      courtyard: 'Stor gård med syrener, grill och odlingslådor.',
    },
    economy: {
      finances: 'Ingen höjning av avgiften är beslutad. Lån på 6 100 kr per kvadratmeter.',
      sublettingPolicy: 'Andrahandsuthyrning ett år i taget, med styrelsens tillstånd.',
      theAssociationOwnTheGround: true,
      transferFee: '2,5 procent av prisbasbeloppet, betalas av köparen',
      pledgeFee: '1 procent av prisbasbeloppet',
    },
  },
  {
    id: 'BRF11385_0042',
    office: ekbacken,
    name: 'Brf Kvarnen 2',
    corporateNumber: '716400-0042',
    numberOfApartments: 31,
    economy: { theAssociationOwnTheGround: false },
  },
  {
    id: 'BRF22417_0009',
    office: soderport,
    name: 'Brf Kasernen',
    corporateNumber: '716400-0009',
    numberOfApartments: 64,
    descriptions: { parking: 'Egen plats på exercisplatsen, 300 kr i månaden.' },
    economy: { theAssociationOwnTheGround: true, transferFee: 1_470, pledgeFee: 588 },
  },
]

/** `GET Advertising/Association/…` in the shape of the papers (VITEC.md 12, A3). */
export function findAssociation(customerId: string, associationId: string) {
  const found = associations.find(
    ({ id, office }) => isSameId(id, associationId) && isSameId(office.customerId, customerId),
  )
  if (!found) return null
  const { office: _, descriptions, economy, ...association } = found

  return {
    ...association,
    organizationalForm: 'Bostadsrättsförening',
    genuineAssociation: true,
    descriptions: { ...NO_DESCRIPTIONS, ...descriptions },
    economy: { ...NO_ECONOMY, ...economy },
  }
}
