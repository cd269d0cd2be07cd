import { majaLindskog } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const harbourPremises: EstateSeed = {
  id: 'OBJ22417_2219006543',
  referenceId: '921',
  primaryAgent: majaLindskog,
  status: 'ReadyForRent',
  type: 'Premises',
  subtype: 'Other',
  tenure: 'Tenancy',
  changed: { daysAgo: 4, time: '10:40' },
  published: { daysAgo: 16, time: '09:00' },
  address: {
    street: 'Hamngatan 2',
    zipCode: '271 39',
    postalTown: 'Ystad',
    area: 'Hamnen',
    municipality: 'Ystad',
    countyMunicipalityCode: '1286',
    longitude: 13.8193,
    latitude: 55.4267,
  },
  price: { text: 'Exklusive moms' },
  buildings: [
    {
      rooms: 5,
      floor: 2,
      floors: 3,
      hasElevator: true,
      yearBuilt: '1911, ombyggt 2015',
      energyClass: 'C',
      energyConsumption: 81,
      ventilation: 'Från- och tilluft med kyla',
      heating: 'Fjärrvärme',
      broadband: 'Fiber',
    },
  ],
  sale: {
    heading: 'Kontor i det gamla hamnmagasinet',
    phrase: 'Pelare av gjutjärn, havet i fönstret',
    shortDescription: prose`
      165 kvadratmeter på andra våningen för åtta till tolv personer. Ledigt, och snart möblerbart
      som du vill.
    `,
    description: prose`
      Magasinet byggdes 1911 för spannmål som skulle till Bornholm. I dag går färjan från kajen
      intill, och innanför de rundbågade fönstren finns ett kontor med fyra meter i tak,
      gjutjärnspelare och ekparkett.

      Lokalen är 165 kvadratmeter: ett öppet rum, tre mötesrum varav ett för tolv personer, och
      pentry. Ventilation och kyla är från 2015. Reception, cykelrum och dusch delas med tre andra
      hyresgäster, som alla är trevliga.

      Avtal på tre eller fem år. Hyresvärden bekostar målning och nytt golv i mötesrummen.
    `,
    possession: 'Omgående',
  },
  surroundings: {
    area: 'Hamnen i Ystad, mellan färjeterminalen och fritidsbåtarna.',
    service: 'Lunchrestauranger på kajen.',
    communication: 'Stationen två minuter bort. Malmö på 45 minuter.',
    parking: 'Tre platser ingår, fler att hyra.',
  },
  viewings: [
    { on: 'onsdag', from: '08:30', to: '09:30', comment: 'Frukost i mötesrummet.' },
    { on: 'fredag', from: '00:00', to: '00:00', comment: 'Öppet hus hela dagen.' },
  ],
  images: [
    { id: 'MED22417_1101', name: 'Magasinet från kajen' },
    { id: 'MED22417_1102', name: 'Planritning', category: 'Layout' },
  ],
  extension: {
    name: 'premises',
    content: {
      technicalData: { description: 'Takhöjd 4,0 meter. Golvlast 500 kg per kvadratmeter.' },
      focusOn: [{ id: 'Office', name: 'Kontor' }],
      compilationArea: {
        entries: [{ name: 'Kontor plan 2', size: 165, rent: 264_000, operatingCost: 19_800 }],
        areaSize: 165,
        rent: 264_000,
        operatingCost: 19_800,
      },
    },
  },
}
