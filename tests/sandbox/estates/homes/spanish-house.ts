import { majaLindskog } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const spanishHouse: EstateSeed = {
  id: 'OBJ22417_2210043390',
  referenceId: '902',
  primaryAgent: majaLindskog,
  status: 'ForSale',
  type: 'ForeignProperty',
  subtype: 'Other',
  tenure: 'Freehold',
  changed: { daysAgo: 5, time: '12:30' },
  published: { daysAgo: 27, time: '09:00' },
  currency: 'EURO',
  address: {
    street: 'Calle del Olivo 9',
    zipCode: '03710',
    postalTown: 'Calpe',
    area: 'Maryvilla',
    municipality: 'Calpe',
    countyMunicipalityCode: null,
    countryCode: 'ES',
    longitude: 0.0561,
    latitude: 38.6389,
  },
  price: {
    startingPrice: 395_000,
    startingPriceInOtherCurrency: { value: 4_365_000, currency: 'SEK' },
    text: 'Pris',
  },
  fee: {
    value: 960,
    frequency: 'Yearly',
    type: 'Samfällighetsavgift',
    description: 'Pool, trädgård och belysning i urbanisationen.',
  },
  buildings: [
    {
      rooms: 4,
      bedrooms: 3,
      bathrooms: 2,
      living: 118,
      grossFloor: 24,
      floors: 2,
      yearBuilt: '1999',
      energyClass: 'D',
      heating: 'Luftkonditionering med värme i alla rum',
      broadband: 'Fiber',
      renovation: 'Badrum och terrass 2022.',
      roomTexts: [
        ['Vardagsrum', 'Terrakottagolv, öppen spis och dörrar ut mot terrassen.'],
        ['Takterrass', 'Utsikt mot Peñón de Ifach och havet.'],
      ],
    },
  ],
  plot: {
    size: 410,
    type: 'Villatomt',
    description: 'Terrasserad, med oliv, citron och lavendel.',
  },
  exterior: [
    { name: 'Terrass', size: 32, description: 'Morgon- och middagssol.' },
    { name: 'Takterrass', size: 28, description: 'Utekök och markis.' },
  ],
  sale: {
    heading: 'Vitt hus över Calpebukten',
    phrase: 'Tre sovrum, takterrass och citroner utanför dörren',
    shortDescription: prose`
      Radbyggd villa på höjden ovanför Calpe, tretton minuter från stranden och en timme från
      Alicantes flygplats.
    `,
    description: prose`
      Från takterrassen ser du klippan Peñón de Ifach resa sig ur havet, och en kväll i januari
      kan du äta middag här i tröja. Huset byggdes 1999 för en familj från Valencia och har ägts av
      ett par från Simrishamn sedan 2013.

      Nere finns vardagsrum, kök och ett sovrum med eget badrum. Uppe två sovrum till och trappan
      mot taket. Trädgården är terrasserad och nästan självgående: oliver, citron, lavendel och ett
      droppsystem som sköter sig själv.

      Vi sköter köpet på svenska tillsammans med en spansk advokat som vi har arbetat med i elva
      år. NIE-nummer, notarie och el ordnar vi. Möblerna ingår.
    `,
    otherInformation: 'Räkna med omkring 13 procent i skatt och omkostnader utöver priset.',
    possession: 'Enligt överenskommelse',
  },
  surroundings: {
    area: 'Urbanisationen Maryvilla, hus på höjden med utsikt.',
    service: 'Restauranger, mataffär och tisdagsmarknad i Calpe.',
    communication: 'Flygplatsen i Alicante 78 kilometer bort.',
    parking: 'Egen uppfart.',
  },
  viewings: [
    {
      on: 'torsdag',
      from: '18:00',
      to: '18:45',
      comment: 'Digital visning med Maja på plats i huset.',
      isDigital: true,
      isSelfRegistrationEnabled: true,
    },
  ],
  images: [
    { id: 'MED22417_0901', name: 'Huset och bukten' },
    { id: 'MED22417_0902', name: 'Takterrassen' },
    { id: 'MED22417_0903', name: 'Planritning', category: 'Layout' },
  ],
  extension: {
    name: 'foreignProperty',
    content: {
      externalReferenceNumber: 'CLP-4471',
      address: { city: 'Calpe', province: 'Alicante' },
      distances: [
        { type: { id: 'Beach', name: 'Strand' }, meters: 1_100 },
        { type: { id: 'Airport', name: 'Flygplats' }, meters: 78_000 },
        { type: { id: 'Golf', name: 'Golfbana' }, meters: 6_500 },
      ],
      localizations: [
        {
          language: 'en',
          saleHeading: 'White house above Calpe bay',
          salePhrase: 'Three bedrooms, roof terrace, lemons by the door',
          shortSaleDescription: 'On the hill above Calpe, an hour from Alicante airport.',
          saleDescription: prose`
            From the roof terrace you see the rock of Ifach rise out of the sea. The house was built
            in 1999 and has been owned by a couple from Simrishamn since 2013. We handle the
            purchase in Swedish or English together with a Spanish lawyer.
          `,
          interior: null,
          service: null,
          communication: null,
          area: null,
          parking: null,
          otherSurroundings: null,
        },
      ],
    },
  },
}
