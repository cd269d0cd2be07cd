import { majaLindskog } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

/** The estate lists picture 1302, which is missing, as when a file has been lost in Vitec. */
export const seasideFlat: EstateSeed = {
  id: 'OBJ22417_2223300915',
  referenceId: '930',
  primaryAgent: majaLindskog,
  status: 'ForSale',
  type: 'HousingCooperative',
  subtype: 'Apartment',
  tenure: 'TenantOwnership',
  changed: { daysAgo: 1, time: '08:55' },
  published: { daysAgo: 3, time: '09:00' },
  hides: { bids: 'allButHighest' },
  address: {
    street: 'Regementsgatan 9',
    zipCode: '271 32',
    postalTown: 'Ystad',
    area: 'Regementet',
    municipality: 'Ystad',
    countyMunicipalityCode: '1286',
    longitude: 13.8382,
    latitude: 55.4304,
  },
  price: { startingPrice: 2_950_000, text: 'Utgångspris' },
  fee: { value: 4_128, type: 'Månadsavgift', description: 'Värme, vatten och bredband ingår.' },
  operation: {
    householdSize: 2,
    entries: [
      ['Hushållsel', 4_200],
      ['Försäkring', 1_900],
    ],
  },
  bids: [
    { daysAgo: 1, time: '20:05', amount: 3_050_000, alias: '2' },
    { daysAgo: 1, time: '17:40', amount: 3_000_000, alias: '1' },
    { daysAgo: 2, time: '13:15', amount: 2_950_000, alias: '2' },
  ],
  buildings: [
    {
      rooms: 3,
      bedrooms: 2,
      bathrooms: 1,
      living: 83,
      areaSource: 'Lägenhetsförteckning',
      floor: 2,
      floors: 3,
      hasElevator: false,
      yearBuilt: '1897, ombyggt till bostäder 2004',
      energyClass: 'D',
      energyConsumption: 98,
      heating: 'Fjärrvärme',
      broadband: 'Fiber, ingår i avgiften',
      roomTexts: [
        ['Vardagsrum', 'Takhöjd 3,40 och djupa fönsternischer att sitta i.'],
        ['Kök', 'Öppet mot vardagsrummet, köksö av ek.'],
        ['Sovrum', 'Två, båda mot den tysta gården.'],
      ],
    },
  ],
  sale: {
    heading: 'Trea i gamla regementet',
    phrase: 'Tre och fyrtio i tak och havet runt hörnet',
    shortDescription: prose`
      Kasernbyggnad från 1897 med djupa fönsternischer, ekgolv och sju minuters promenad till
      Sandskogens strand.
    `,
    description: prose`
      Dragonerna lämnade huset 1997. Kvar är murarna, som är sjuttio centimeter tjocka och gör
      rummen svala i juli och tysta året om, och fönsternischerna, som blir husets bästa läsplats.

      Lägenheten har tre rum. Köket ligger öppet mot vardagsrummet, och från ön ser man ut över
      exercisplatsen, som i dag är gräs och bouleplan. Sovrummen ligger åt gården. Badrummet är
      från 2018 med dusch, tvättpelare och golvvärme.

      Till Sandskogen och havet går du på sju minuter, till torget på åtta. Hiss saknas: det är en
      trappa upp.
    `,
    possession: 'Tre månader efter köp',
  },
  surroundings: {
    area: 'Regementsområdet, med gräsytor och gamla almar.',
    service: 'Livsmedel, skola och bibliotek inom fem minuter.',
    communication: 'Ystads station på elva minuters promenad.',
    parking: 'En plats ingår.',
  },
  viewings: [
    { on: 'söndag', from: '11:00', to: '11:45', comment: 'Välkommen, vi öppnar porten.' },
    {
      on: 'måndag',
      from: '17:15',
      to: '17:45',
      isSelfRegistrationEnabled: true,
      // A week ahead is always too late.
      deadlineHours: 200,
    },
  ],
  images: [
    { id: 'MED22417_1301', name: 'Kasernen från exercisplatsen' },
    { id: 'MED22417_1302', name: 'Vardagsrummet' },
    { id: 'MED22417_1303', name: 'Köket' },
    { id: 'MED22417_1304', name: 'Planritning', category: 'Layout' },
  ],
  extension: {
    name: 'housingCooperative',
    content: {
      description: null,
      apartmentNumber: '1203',
      apartmentRegistrationNumber: '22',
      association: { id: 'BRF22417_0009', overrideDescription: null, overrideEconomy: null },
      finances: {
        isPledged: false,
        indirectNetDebt: 341_000,
        repairFundBalance: null,
        annualFeeShare: 2.31,
        indirectNetDebtComment: null,
        sharesComment: null,
        shares: 2.31,
      },
      includedLand: null,
    },
  },
}
