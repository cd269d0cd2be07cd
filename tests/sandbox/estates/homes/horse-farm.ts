import { majaLindskog } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const horseFarm: EstateSeed = {
  id: 'OBJ22417_2204410087',
  referenceId: '884',
  primaryAgent: majaLindskog,
  status: 'ForSale',
  type: 'Farm',
  subtype: 'FarmHorse',
  tenure: 'Freehold',
  changed: { daysAgo: 2, time: '14:02' },
  published: { daysAgo: 10, time: '09:00' },
  address: {
    street: 'Ullstorp 118',
    zipCode: '273 94',
    postalTown: 'Tomelilla',
    area: 'Ullstorp',
    municipality: 'Tomelilla',
    countyMunicipalityCode: '1270',
    longitude: 13.9361,
    latitude: 55.5727,
    directions: 'Från Tomelilla mot Brösarp, höger vid Ullstorps kvarn. Gården ligger vid allén.',
  },
  price: { startingPrice: 12_900_000, text: 'Utgångspris' },
  operation: {
    householdSize: 4,
    entries: [
      ['El och uppvärmning', 48_000],
      ['Försäkring', 22_500],
      ['Renhållning', 3_100],
      ['Vatten och avlopp, egen anläggning', 4_000],
    ],
  },
  buildings: [
    {
      name: 'Mangårdsbyggnad',
      type: 'Bostadshus',
      rooms: 8,
      bedrooms: 5,
      bathrooms: 3,
      living: 246,
      grossFloor: 60,
      areaSource: 'Taxeringsinformation',
      floors: 2,
      yearBuilt: '1887',
      energyClass: 'E',
      energyConsumption: 126,
      heating: 'Jordvärme från 2019 och två kakelugnar',
      broadband: 'Fiber',
      renovation: 'Halmtaket på norra längan lades om 2022. Nytt kök 2017.',
      roomTexts: [
        ['Kök', 'Tegelgolv, AGA-spis och ett bord för tolv.'],
        ['Sal', 'Fyra fönster, takhöjd 2,90 och kakelugn från Höganäs.'],
      ],
    },
    {
      name: 'Undantaget',
      type: 'Bostadshus',
      rooms: 3,
      living: 82,
      yearBuilt: '1924',
      description: 'Renoverat 2020, i dag uthyrt till sommargäster.',
    },
    { name: 'Stall', type: 'Ekonomibyggnad', grossFloor: 310, yearBuilt: '2008' },
  ],
  buildingsDescription: 'Fyrlängad skånegård med kringbyggd, kullerstensbelagd gårdsplan.',
  taxation: { designation: 'Tomelilla Ullstorp 4:9', building: 3_420_000, land: 5_860_000 },
  pledges: [3_000_000, 1_500_000, 750_000],
  sale: {
    heading: 'Fyrlängad gård på Österlen',
    phrase: 'Trettioåtta hektar, tio boxar och en allé av lind',
    shortDescription: prose`
      Hästgård med mangårdsbyggnad från 1887, stall för tio hästar, ridbana och åkermark som
      arrenderas ut.
    `,
    description: prose`
      Man kör in genom en allé av hundraåriga lindar och kommer fram till en gårdsplan som är
      stensatt för hand. Fyra längor i vitkalkat tegel och korsvirke stänger ute vinden, vilket på
      Österlen är värt mer än många kvadratmeter.

      Mangårdsbyggnaden har åtta rum. Köket är gårdens hjärta, med golv av handslaget tegel och en
      AGA-spis som alltid är varm. I salen står en kakelugn från Höganäs, och uppe under taket
      ligger fem sovrum längs en ljus korridor.

      Stallet byggdes 2008 och har tio boxar, spolspilta, sadelkammare med golvvärme och foderrum.
      Ridbanan är 20 gånger 60 meter med fibersand. Hagarna har trästaket, el och vatten året om,
      och från gården rider man rakt ut på grusvägar mot Ullstorps mölla.

      Åkermarken, 24 hektar av klass 8, arrenderas ut på ettåriga avtal. Den som vill bruka själv
      kan göra det från nästa säsong.
    `,
    otherInformation: 'Maskinerna kan köpas separat.',
    possession: 'Första oktober',
  },
  surroundings: {
    area: 'Öppet odlingslandskap mellan Tomelilla och Brösarps backar.',
    service: 'Tomelilla sju minuter bort, hovslagare i grannbyn.',
    communication: 'Tåg från Tomelilla till Malmö på 56 minuter.',
  },
  viewings: [
    {
      on: 'lördag',
      from: '10:00',
      to: '12:00',
      comment: 'Anmäl dig, så går vi runt ägorna tillsammans. Ta stövlar.',
      isSelfRegistrationEnabled: true,
    },
  ],
  images: [
    { id: 'MED22417_0801', name: 'Gården från allén' },
    { id: 'MED22417_0802', name: 'Ägorna från luften', category: 'Area' },
    { id: 'MED22417_0803', name: 'Köket' },
    { id: 'MED22417_0804', name: 'Planritning över mangårdsbyggnaden', category: 'Layout' },
  ],
  extension: {
    name: 'farm',
    content: {
      numberOfPartitions: 2,
      jointlyTaxedProperties: 'Tomelilla Ullstorp 4:11',
      agriculturalFocus: [
        { id: 'Horse', name: 'Hästar' },
        { id: 'Agriculture', name: 'Jordbruk' },
      ],
      acreage: {
        source: 'Fastighetsregistret',
        entries: [
          { type: { id: 'Arable', name: 'Åkermark' }, size: 24.2 },
          { type: { id: 'Pasture', name: 'Betesmark' }, size: 9.1 },
          { type: { id: 'Forest', name: 'Skogsmark' }, size: 3.4 },
          { type: { id: 'Other', name: 'Övrig mark' }, size: 1.6 },
        ],
        total: 38.3,
        sum: 38.3,
      },
      economyBuildings: [
        { name: 'Stall', description: 'Tio boxar, spolspilta, sadelkammare och foderrum.' },
        { name: 'Loge', description: 'Korsvirke från 1887, används till fester om sommaren.' },
        { name: 'Maskinhall', description: '240 kvadratmeter, port 4,2 meter.' },
      ],
      lands: [
        { name: 'Åker', description: 'Klass 8, täckdikad. Ettårigt arrende.' },
        { name: 'Bete', description: 'Inhägnat i sju hagar med vatten året om.' },
      ],
      otherData: [{ heading: 'Jakt', text: 'Rådjur, fälthare och fasan. Jakträtten medföljer.' }],
    },
  },
}
