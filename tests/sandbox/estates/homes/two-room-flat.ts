import { amirHaddadi } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const twoRoomFlat: EstateSeed = {
  id: 'OBJ11385_1412055108',
  referenceId: '2219',
  primaryAgent: amirHaddadi,
  status: 'ForSale',
  type: 'HousingCooperative',
  subtype: 'Apartment',
  tenure: 'TenantOwnership',
  changed: { daysAgo: 2, time: '10:11' },
  published: { daysAgo: 4, time: '08:00' },
  address: {
    street: 'Väderkvarnsgatan 31B',
    zipCode: '753 26',
    postalTown: 'Uppsala',
    area: 'Fålhagen',
    municipality: 'Uppsala',
    countyMunicipalityCode: '0380',
    longitude: 17.6542,
    latitude: 59.8598,
  },
  price: { startingPrice: 2_395_000, text: 'Utgångspris' },
  fee: {
    value: 3_412,
    type: 'Månadsavgift',
    description: 'Värme, vatten, bredband och kabel-tv ingår.',
  },
  operation: {
    householdSize: 1,
    entries: [
      ['Hushållsel', 3_600],
      ['Försäkring', 1_740],
    ],
  },
  buildings: [
    {
      rooms: 2,
      bedrooms: 1,
      bathrooms: 1,
      living: 54.5,
      areaSource: 'Lägenhetsförteckning',
      floor: 3,
      floors: 5,
      hasElevator: true,
      yearBuilt: '1938',
      energyClass: 'D',
      energyConsumption: 109,
      ventilation: 'Självdrag',
      heating: 'Fjärrvärme',
      broadband: 'Fiber 1000/1000, ingår i avgiften',
      renovation: 'Stammar 2009, fönster 2015, kök 2020.',
      roomTexts: [
        ['Hall', 'Platsbyggd garderob och hatthylla i original.'],
        ['Vardagsrum', 'Burspråk mot gården, fiskbensparkett.'],
        ['Sovrum', 'Dubbelsäng och arbetsbord, tyst åt gården.'],
        ['Kök', 'Matplats vid fönstret, full maskinell utrustning.'],
        ['Badrum', 'Helkaklat, tvättmaskin, fönster som går att öppna.'],
      ],
    },
  ],
  exterior: [{ name: 'Balkong', size: 4, description: 'Söderläge mot gården.' }],
  sale: {
    heading: 'Funkistvåa med burspråk',
    phrase: 'Ljus från tre håll, balkong mot söder, hiss',
    shortDescription: prose`
      Välplanerad tvåa på tredje våningen med fiskbensparkett och balkong mot en gård full av
      syrener. Fem minuter till tåget.
    `,
    description: prose`
      Trettiotalets arkitekter visste hur man fick in ljus i en liten lägenhet. Här kommer det
      från tre väderstreck: morgonen i köket, dagen i vardagsrummets burspråk och kvällen på
      balkongen.

      Planlösningen har inga korridorer att tala om. Från hallen går dörrar till varje rum, och
      eftersom sovrummet ligger mot gården sover man tyst trots att Resecentrum ligger fem minuter
      bort. Köket är från 2020 men håller sig till husets stil, med raka luckor och beslag i
      nickel. Badrummet har fönster, vilket man snabbt vänjer sig vid.

      Föreningen är välskött och äger marken. Här finns bastu, takterrass med utsikt mot domkyrkan,
      cykelverkstad och en gästlägenhet som medlemmarna bokar för 250 kronor natten.
    `,
    possession: 'Två månader efter köp, eller enligt överenskommelse',
  },
  surroundings: {
    area: 'Innerstad med låga hus, träd längs gatan och kaféer i hörnen.',
    service: 'Två livsmedelsbutiker i kvarteret, saluhall och torg på tio minuter.',
    communication: 'Fem minuters promenad till Uppsala C. Stockholm på 38 minuter.',
    parking: 'Kö till föreningens tolv platser. Boendeparkering på gatan.',
  },
  files: [
    { id: 'FIL11385_0401', name: 'Årsredovisning', extension: 'pdf' },
    { id: 'FIL11385_0402', name: 'Energideklaration', extension: '.PDF' },
    { id: 'FIL11385_0403', name: 'Stadgar', extension: 'docx' },
  ],
  links: [
    {
      name: 'Film från lägenheten',
      category: 'Film',
      url: 'https://film.example/vaderkvarnsgatan',
    },
    { name: 'Föreningens webbplats', category: 'Övrigt', url: 'https://syrenen.example/' },
  ],
  viewingLimit: 2,
  viewings: [
    { on: 'söndag', from: '14:30', to: '15:15', comment: 'Porttelefon: Haddadi, Ekbacken.' },
    { on: 'måndag', from: '18:00', to: '18:30', isSelfRegistrationEnabled: true },
    {
      on: 'onsdag',
      from: '12:15',
      to: '12:45',
      comment: 'Digital visning. Länken kommer när du har anmält dig.',
      isDigital: true,
      isSelfRegistrationEnabled: true,
    },
  ],
  images: [
    { id: 'MED11385_0401', name: 'Fasaden mot gatan' },
    { id: 'MED11385_0402', name: 'Vardagsrummet' },
    { id: 'MED11385_0403', name: 'Köket' },
    { id: 'MED11385_0404', name: 'Planritning', category: 'Layout' },
  ],
  extension: {
    name: 'housingCooperative',
    content: {
      description: null,
      apartmentNumber: '1302',
      apartmentRegistrationNumber: '31',
      association: { id: 'BRF11385_0017', overrideDescription: null, overrideEconomy: null },
      finances: {
        isPledged: true,
        indirectNetDebt: 218_400,
        repairFundBalance: null,
        annualFeeShare: 1.84,
        indirectNetDebtComment: 'Enligt årsredovisningen för förra året.',
        sharesComment: null,
        shares: 1.84,
      },
      includedLand: null,
    },
  },
}
