import { ingridSundell } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'
import { lakeCottageText } from './lake-cottage-text.ts'

export const lakeCottage: EstateSeed = {
  id: 'OBJ11385_1388800412',
  referenceId: '2166',
  primaryAgent: ingridSundell,
  status: 'ForSale',
  type: 'Cottage',
  subtype: 'Cottage',
  tenure: 'Lease',
  changed: { daysAgo: 3, time: '15:20' },
  published: { daysAgo: 18, time: '08:00' },
  address: {
    street: 'Testbovägen 61',
    zipCode: '748 96',
    postalTown: 'Österbybruk',
    area: 'Testen',
    municipality: 'Östhammar',
    countyMunicipalityCode: '0382',
    longitude: 17.9532,
    latitude: 60.2284,
    directions: prose`
      Från Österbybruk mot Film, vänster vid skylten Testbo. Följ grusvägen 3,2 kilometer och
      håll till höger i varje vägskäl.
    `,
  },
  price: { startingPrice: 2_475_000, text: 'Utgångspris' },
  operation: {
    householdSize: 2,
    description: 'Vid användning april till oktober och enstaka vinterhelger.',
    entries: [
      ['El', 9_600],
      ['Försäkring', 3_300],
      ['Renhållning', 1_450],
      ['Vägförening', 1_200],
      ['Sotning', 750],
    ],
  },
  buildings: [
    {
      name: 'Huvudbyggnad',
      rooms: 3,
      bedrooms: 2,
      bathrooms: 1,
      living: 68,
      grossFloor: 9,
      areaSource: 'Uppgift från säljaren',
      floors: 1,
      yearBuilt: '1958, tillbyggt 1987',
      energyClass: 'E',
      energyConsumption: 121,
      heating: 'Luftvärmepump, vedspis och öppen spis',
      broadband: 'Mobilt bredband, fiber framdragen till vägen',
      renovation: 'Badrum 2018, infiltration 2017, tak av bandtäckt plåt 2012.',
    },
    { name: 'Gäststuga', living: 15, yearBuilt: '1994', description: 'Ett rum och pentry.' },
    { name: 'Bastu', grossFloor: 12, yearBuilt: '2006', description: 'Vedeldad, med veranda.' },
  ],
  plot: {
    size: 2_640,
    type: 'Naturtomt vid vattnet',
    description: 'Häll, tall och blåbärsris.',
  },
  exterior: [{ name: 'Brygga', size: 24, description: 'Tolv meter, däck av lärk.' }],
  taxation: {
    designation: 'Östhammar Testbo 2:18',
    building: 512_000,
    taxFee: 9_525,
  },
  lease: { fee: 14_800, term: '2039-12-31', owner: 'Testbo samfällighetsförening' },
  sale: {
    heading: 'Där bryggan är vardagsrum',
    phrase: 'Fritidshus vid vattnet, bastu och gästbok sedan 1958',
    shortDescription: prose`
      Vinterbonat fritidshus vid sjön Testen med brygga, vedeldad bastu och gäststuga. Femtio
      minuter från Uppsala.
    `,
    description: lakeCottageText,
    otherInformation: 'Strandskydd råder. Båt, två kajaker och verktyg ingår.',
    possession: 'Efter överenskommelse, gärna före midsommar',
  },
  surroundings: {
    area: 'Glest bebyggd sjöstrand med skog intill.',
    service: 'Butik, apotek och vårdcentral i Österbybruk, elva minuter med bil.',
    communication: 'Buss 823 mot Uppsala från stora vägen.',
    parking: 'Plats för fyra bilar på grusplan.',
  },
  viewings: [
    {
      on: 'lördag',
      from: '11:00',
      to: '13:00',
      comment: 'Ring eller anmäl dig, så berättar vi var bommen är.',
      isSelfRegistrationEnabled: true,
    },
  ],
  images: [
    { id: 'MED11385_0301', name: 'Huset från sjön' },
    { id: 'MED11385_0302', name: 'Bryggan' },
    { id: 'MED11385_0303', name: 'Allrummet' },
    { id: 'MED11385_0304', name: 'Planritning', category: 'Layout' },
  ],
}
