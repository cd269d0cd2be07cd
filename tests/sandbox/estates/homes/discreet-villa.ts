import { majaLindskog } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

/** Price and place are here as in Vitec's own database; Advertising may send neither. */
export const discreetVilla: EstateSeed = {
  id: 'OBJ22417_2201187764',
  referenceId: '871',
  primaryAgent: majaLindskog,
  status: 'ForSale',
  type: 'House',
  subtype: 'DetachedHouse',
  tenure: 'Freehold',
  changed: { daysAgo: 8, time: '17:25' },
  published: { daysAgo: 20, time: '09:00' },
  hides: { price: true, location: true, bids: 'everything' },
  address: {
    street: 'Strandstigen 5',
    zipCode: '271 78',
    postalTown: 'Löderup',
    area: 'Löderups strandbad',
    municipality: 'Ystad',
    countyMunicipalityCode: '1286',
    longitude: 14.1362,
    latitude: 55.3951,
    directions: 'Sista huset före sanddynerna, bakom den höga tallhäcken.',
  },
  price: { startingPrice: 14_900_000, text: 'Utgångspris' },
  bids: [{ daysAgo: 2, time: '10:10', amount: 15_200_000, alias: '1' }],
  operation: {
    householdSize: 2,
    entries: [
      ['El', 18_400],
      ['Försäkring', 8_200],
      ['Vatten och avlopp', 6_900],
      ['Renhållning', 2_700],
    ],
  },
  buildings: [
    {
      rooms: 6,
      bedrooms: 3,
      bathrooms: 3,
      living: 194,
      grossFloor: 22,
      floors: 1,
      yearBuilt: '2013',
      energyClass: 'B',
      energyConsumption: 52,
      ventilation: 'Från- och tilluft med värmeåtervinning',
      heating: 'Bergvärme',
      broadband: 'Fiber',
    },
  ],
  plot: { size: 1_720, type: 'Naturtomt', description: 'Tall, ljung och sand.' },
  taxation: { building: 3_800_000, land: 4_600_000 },
  sale: {
    heading: 'Arkitektritad villa vid havet på Österlen',
    phrase: 'Glas, lärk och betong, några steg från sanden',
    shortDescription: prose`
      Ett lågt hus bland tallar, ritat för att synas så lite som möjligt och se så mycket som
      möjligt. Pris och adress lämnas till dig som anmäler intresse.
    `,
    description: prose`
      Arkitekten fick en enda önskan av beställarna: att havet skulle synas från sängen. Resultatet
      är ett enplanshus i lärk, betong och glas, draget längs tomten som ett streck. Alla rum
      vetter mot söder, och skjutdörrarna försvinner in i väggen när man öppnar dem.

      Tre sovrum har var sitt badrum. Vardagsrummet har murad spis och ett golv av slipad betong
      som är varmt om vintern och svalt om sommaren. Mellan huset och gästdelen ligger en atriumgård
      där det är vindstilla även i mars.

      Försäljningen sker diskret. Anmäl intresse, så ringer Maja och berättar mer.
    `,
    possession: 'Enligt överenskommelse',
  },
  surroundings: {
    area: 'Tallskog och sandstrand på Österlens sydkust.',
    service: 'Gårdsbutiker och restauranger på cykelavstånd.',
  },
  viewingEmptyText: 'Visas enskilt, efter samtal med mäklaren.',
  images: [
    { id: 'MED22417_1201', name: 'Huset mellan tallarna' },
    { id: 'MED22417_1202', name: 'Vardagsrummet' },
  ],
}
