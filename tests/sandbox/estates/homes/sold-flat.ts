import { amirHaddadi } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const soldFlat: EstateSeed = {
  id: 'OBJ11385_1399001277',
  referenceId: '2151',
  primaryAgent: amirHaddadi,
  status: 'Sold',
  type: 'HousingCooperative',
  subtype: 'Apartment',
  tenure: 'TenantOwnership',
  changed: { daysAgo: 9, time: '16:30' },
  published: { daysAgo: 41, time: '08:00' },
  address: {
    street: 'Kungsängsgatan 68',
    zipCode: '753 18',
    postalTown: 'Uppsala',
    area: 'Kungsängen',
    municipality: 'Uppsala',
    countyMunicipalityCode: '0380',
    longitude: 17.6489,
    latitude: 59.8502,
  },
  price: { startingPrice: 3_650_000, finalPrice: 3_925_000, text: 'Slutpris' },
  fee: { value: 4_866, type: 'Månadsavgift', description: 'Värme och vatten ingår.' },
  operation: {
    householdSize: 2,
    entries: [
      ['Hushållsel', 4_900],
      ['Försäkring', 2_050],
    ],
  },
  buildings: [
    {
      rooms: 3,
      bedrooms: 2,
      bathrooms: 1,
      living: 78,
      areaSource: 'Föreningen',
      floor: 5,
      floors: 7,
      hasElevator: true,
      yearBuilt: '2007',
      energyClass: 'C',
      energyConsumption: 76,
      ventilation: 'Från- och tilluft med värmeåtervinning',
      heating: 'Fjärrvärme',
      broadband: 'Fiber',
      roomTexts: [
        ['Vardagsrum och kök', 'Öppet samband, stora fönster mot Fyrisån.'],
        ['Sovrum', 'Två, varav ett med klädkammare.'],
      ],
    },
  ],
  exterior: [{ name: 'Balkong', size: 9, description: 'Inglasad, västerläge mot ån.' }],
  sale: {
    heading: 'Trea med Fyrisån utanför fönstret',
    phrase: 'Inglasad balkong och kvällssol över vattnet',
    shortDescription: prose`
      Femte våningen vid ån, två sovrum och en balkong som är ett rum till åtta månader om året.
    `,
    description: prose`
      Lägenheten är såld. Vi lämnar annonsen kvar för dig som vill följa vad bostäder kostar vid
      ån, eller bo i samma hus: tre rum om 78 kvadratmeter, öppet mellan kök och vardagsrum, och en
      inglasad balkong med roddarna på första parkett.

      Tycker du om huset? Säg till, så hör vi av oss när nästa lägenhet är på väg ut.
    `,
    soldDaysAgo: 9,
  },
  surroundings: {
    area: 'Nyare kvarter längs Fyrisån, med strandpromenad och båtar.',
    service: 'Butik i bottenvåningen, gym och förskola i kvarteret.',
    communication: 'Tolv minuters promenad till Uppsala C.',
    parking: 'Garage under huset, plats hyrs av föreningen.',
  },
  images: [
    { id: 'MED11385_0501', name: 'Huset från åpromenaden' },
    { id: 'MED11385_0502', name: 'Vardagsrummet' },
    { id: 'MED11385_0503', name: 'Planritning', category: 'Layout' },
  ],
  extension: {
    name: 'housingCooperative',
    content: {
      description: null,
      apartmentNumber: '1504',
      apartmentRegistrationNumber: '57',
      association: { id: 'BRF11385_0042', overrideDescription: null, overrideEconomy: null },
      finances: {
        isPledged: false,
        indirectNetDebt: 612_000,
        repairFundBalance: null,
        annualFeeShare: 0.92,
        indirectNetDebtComment: null,
        sharesComment: null,
        shares: 0.92,
      },
      includedLand: null,
    },
  },
}
