import { amirHaddadi, ingridSundell } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const rowHouse: EstateSeed = {
  id: 'OBJ11385_1401120331',
  referenceId: '2204',
  primaryAgent: amirHaddadi,
  secondaryAgent: ingridSundell,
  status: 'ForSale',
  type: 'House',
  subtype: 'TownHouse',
  tenure: 'Leasehold',
  changed: { daysAgo: 1, time: '19:47' },
  published: { daysAgo: 12, time: '08:00' },
  address: {
    street: 'Sparvgatan 22',
    zipCode: '754 39',
    postalTown: 'Uppsala',
    area: 'Gränby',
    municipality: 'Uppsala',
    countyMunicipalityCode: '0380',
    longitude: 17.6704,
    latitude: 59.8791,
  },
  price: { startingPrice: 4_595_000, text: 'Utgångspris' },
  operation: {
    householdSize: 4,
    entries: [
      ['Fjärrvärme', 14_300],
      ['Hushållsel', 6_800],
      ['Vatten och avlopp', 7_600],
      ['Renhållning', 2_950],
      ['Försäkring', 3_900],
      ['Samfällighetsavgift', 6_000],
    ],
  },
  leasehold: { fee: 11_240, term: 'Avtalet löper till 2031' },
  bids: [
    { daysAgo: 1, time: '19:47', amount: 4_850_000, alias: '3' },
    { daysAgo: 1, time: '18:20', amount: 4_825_000, alias: '1' },
    { daysAgo: 1, time: '12:05', amount: 4_775_000, alias: '3' },
    { daysAgo: 2, time: '20:31', amount: 4_750_000, alias: '2', isCanceled: true },
    { daysAgo: 2, time: '16:12', amount: 4_700_000, alias: '1' },
    { daysAgo: 3, time: '11:03', amount: 4_600_000, alias: '2' },
  ],
  buildings: [
    {
      rooms: 5,
      bedrooms: 4,
      bathrooms: 2,
      living: 121,
      grossFloor: 18,
      areaSource: 'Taxeringsinformation',
      floors: 2,
      yearBuilt: '1974',
      energyClass: 'C',
      energyConsumption: 88,
      ventilation: 'Mekanisk frånluft',
      heating: 'Fjärrvärme',
      broadband: 'Fiber genom samfälligheten',
      renovation: 'Nytt yttertak 2018, badrum 2020, elcentral 2021.',
      roomTexts: [
        ['Kök och matplats', 'Vita luckor, bänkskiva av björk och plats för åtta vid bordet.'],
        ['Vardagsrum', 'Skjutdörr till uteplatsen och kamin från 2017.'],
        ['Sovrum', 'Tre på övervåningen och ett på entréplan.'],
      ],
    },
  ],
  plot: {
    size: 214,
    type: 'Radhustomt',
    description: 'Söderläge, häck av liguster, odlingslådor.',
  },
  exterior: [{ name: 'Uteplats', size: 26, description: 'Trädäck under pergola med vindruvor.' }],
  taxation: {
    designation: 'Uppsala Gränby 12:31',
    building: 1_487_000,
    land: 1_240_000,
    taxFee: 9_525,
  },
  pledges: [2_650_000],
  preferentialAndCommunity: 'Gränby Sparvens samfällighetsförening',
  sale: {
    heading: 'Radhus med kvällssol och grannar som hejar',
    phrase: 'Fem rum, kamin och trädgård i lagom storlek',
    shortDescription: prose`
      Ett omtänksamt renoverat radhus på en bilfri gata. Fyra sovrum, två badrum och en uteplats
      där vindruvorna mognar i september.
    `,
    description: prose`
      Sparvgatan byggdes 1974 som en gata utan bilar, och så är den fortfarande. Mellan längorna
      går en gångväg med lekplats, och på lördagarna brukar någon ha ställt ut ett bord med kaffe.

      Inne har familjen som säljer gjort det tråkiga ordentligt: nytt tak, ny elcentral, badrum
      enligt branschreglerna med intyg. Sedan har de gjort det roliga. Väggen mellan kök och
      vardagsrum är borta, kaminen står mitt i huset och från soffan ser man rakt ut i grönska.

      Fyra sovrum gör huset lätt att leva i länge. Det på entréplan är i dag arbetsrum. Förrådet
      rymmer cyklar för hela familjen, och carporten ligger femtio meter bort.
    `,
    possession: 'Enligt överenskommelse',
  },
  surroundings: {
    area: 'Bilfri radhusgata intill Gränbyparken med 4H-gård och pulkabacke.',
    service: 'Gränby centrum på åtta minuters promenad, förskola i kvarteret.',
    communication: 'Stadsbuss till centrum på elva minuter.',
    parking: 'Carport med motorvärmare och gästparkering i samfälligheten.',
  },
  viewingEmptyText: 'Budgivning pågår. Ring Amir för en egen visning.',
  images: [
    { id: 'MED11385_0201', name: 'Radhuslängan från gångvägen' },
    { id: 'MED11385_0202', name: 'Vardagsrummet' },
    { id: 'MED11385_0203', name: 'Uteplatsen' },
    { id: 'MED11385_0204', name: 'Planritning', category: 'Layout' },
  ],
}
