import { ingridSundell } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const yellowVilla: EstateSeed = {
  id: 'OBJ11385_1395932274',
  referenceId: '2187',
  primaryAgent: ingridSundell,
  status: 'ForSale',
  type: 'House',
  subtype: 'DetachedHouse',
  tenure: 'Freehold',
  changed: { daysAgo: 1, time: '09:42' },
  published: { daysAgo: 6, time: '08:00' },
  address: {
    street: 'Lönnvägen 14',
    zipCode: '752 37',
    postalTown: 'Uppsala',
    area: 'Kåbo',
    municipality: 'Uppsala',
    countyMunicipalityCode: '0380',
    longitude: 17.6215,
    latitude: 59.8463,
    directions: prose`
      Följ Döbelnsgatan söderut och sväng höger in på Lönnvägen. Huset är det gula på vänster hand,
      med två vita grindstolpar.
    `,
  },
  price: { startingPrice: 9_750_000, text: 'Utgångspris' },
  operation: {
    householdSize: 4,
    entries: [
      ['Uppvärmning och hushållsel', 31_200],
      ['Vatten och avlopp', 8_900],
      ['Renhållning', 3_450],
      ['Försäkring', 7_100],
      ['Sotning', 900],
    ],
  },
  buildings: [
    {
      rooms: 7,
      bedrooms: 4,
      bathrooms: 2,
      living: 168,
      grossFloor: 74,
      areaSource: 'Uppmätt av ackrediterad besiktningsman',
      floors: 2,
      yearBuilt: '1926',
      yearBuiltNote: 'Ritad av Gunnar Leche.',
      energyClass: 'D',
      energyConsumption: 104,
      energyPerformedAt: '2024-05-14T00:00:00',
      ventilation: 'Självdrag',
      heating: 'Bergvärme från 2014 och kakelugn i matsalen',
      broadband: 'Fiber',
      renovation: prose`
        Taket lades om med enkupigt tegel 2011. Fönstren renoverades för hand 2019 och har fått
        innerrutor av energiglas. Köket byggdes 2016 och dräneringen är från 2009.
      `,
      interior: 'Furugolv, spegeldörrar och profilerade lister i original på entréplanet.',
      roomTexts: [
        ['Hall', 'Kalkstensgolv, öppen trappa och plats för hela familjens kläder.'],
        ['Kök', 'Platsbyggt kök med skåpluckor av ek, gasspis och utgång till verandan.'],
        ['Matsal', 'Kakelugn i gott skick, senast provtryckt vid sotning i våras.'],
        ['Vardagsrum', 'Tre fönster mot söder och skjutdörrar till matsalen.'],
        ['Övervåning', 'Fyra sovrum, badrum med badkar på tassar och balkong åt väster.'],
        ['Källare', 'Tvättstuga, verkstad, matkällare och ett rum med egen ingång.'],
      ],
    },
  ],
  buildingsDescription: 'Vedbod och ett litet växthus med tegelsockel från 1930-talet.',
  plot: {
    size: 942,
    type: 'Villatomt',
    description: 'Uppvuxen trädgård med sex äppelträd, syrenberså och grusgång.',
  },
  exterior: [
    { name: 'Veranda', size: 14, description: 'Inglasad, med morgonsol.' },
    { name: 'Balkong', size: 6, description: 'Västerläge.' },
  ],
  taxation: {
    designation: 'Uppsala Kåbo 41:7',
    building: 2_914_000,
    land: 3_350_000,
    taxFee: 9_525,
  },
  preferentialAndCommunity: 'Officialservitut för vattenledning, Uppsala Kåbo GA:3 för vägen.',
  planRegulations: 'Stadsplan från 1931: villor i högst två våningar.',
  isInspected: true,
  pledges: [2_000_000, 1_450_000],
  sale: {
    heading: 'Det gula huset på Lönnvägen',
    phrase: 'Tjugotalsvilla med kakelugn, veranda och sex äppelträd',
    shortDescription: prose`
      Sju rum, fyra sovrum och en inglasad veranda i ett hus som har vårdats av tre familjer på
      hundra år. Gångavstånd till Stadsskogen och tio minuter med cykel till Centralstationen.
    `,
    description: prose`
      Den som stiger in i hallen en eftermiddag i mars förstår varför huset så sällan har bytt
      ägare. Ljuset kommer in genom tre rum i fil, över furugolv som slitits mjuka av hundra års
      steg, och stannar vid kakelugnen i matsalen.

      Villan ritades 1926 för en lektor vid läroverket. Entréplanet är nästan orört: spegeldörrar,
      pärlspont i köket, profilerade lister. Det som måste fungera är däremot nytt. Bergvärmen kom
      2014, köket 2016, och fönstren har renoverats ett och ett av en hantverkare i Almunge.

      Från köket går man ut på verandan, där det går att äta frukost från april till oktober.
      Nedanför ligger trädgården med sex äppelträd, bland annat en åkerö och en sävstaholm som
      fortfarande bär. På övervåningen finns fyra sovrum och en balkong mot kvällssolen, och
      i källaren ett rum med egen ingång som passar en tonåring eller ett litet kontor.

      Till Kåboskolan är det fyra minuter att gå. Stadsskogen tar vid där gatan slutar.
    `,
    otherInformation: 'Besiktad med överlåtelsebesiktning. Protokollet lämnas ut på visningen.',
    possession: 'Tidigast i juni, gärna efter skolavslutningen',
  },
  surroundings: {
    area: 'Lugnt villaområde från 1900-talets första hälft, med breda gator och gamla lönnar.',
    service: 'Livsmedelsbutik och bageri på Norbyvägen, vårdcentral vid Ekeby.',
    communication: 'Stadsbuss var tionde minut. Cykelväg hela vägen till resecentrum.',
    parking: 'Två bilar på uppfarten, laddbox 11 kW.',
  },
  viewings: [
    { on: 'söndag', from: '13:00', to: '14:00', comment: 'Välkommen utan anmälan.' },
    {
      on: 'tisdag',
      from: '17:30',
      to: '18:15',
      comment: 'Anmäl dig gärna, så vi hinner prata ostört.',
      isSelfRegistrationEnabled: true,
      slots: 3,
      placesInSlot: 1,
    },
  ],
  images: [
    { id: 'MED11385_0101', name: 'Huset från gatan' },
    { id: 'MED11385_0102', name: 'Vardagsrummet' },
    { id: 'MED11385_0103', name: 'Köket' },
    { id: 'MED11385_0104', name: 'Trädgården' },
    { id: 'MED11385_0105', name: 'Planritning', category: 'Layout' },
  ],
}
