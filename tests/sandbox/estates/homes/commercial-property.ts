import { daysFromNow } from '../../advertising/swedish-time.ts'
import { majaLindskog } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const commercialProperty: EstateSeed = {
  id: 'OBJ22417_2217718821',
  referenceId: '917',
  primaryAgent: majaLindskog,
  status: 'ForSale',
  type: 'CommercialProperty',
  subtype: 'Other',
  tenure: 'Freehold',
  changed: { daysAgo: 7, time: '09:15' },
  published: { daysAgo: 22, time: '09:00' },
  address: {
    street: 'Stora Östergatan 27',
    zipCode: '271 34',
    postalTown: 'Ystad',
    area: 'Centrum',
    municipality: 'Ystad',
    countyMunicipalityCode: '1286',
    longitude: 13.8249,
    latitude: 55.4297,
  },
  price: { startingPrice: 18_500_000, text: 'Begärt pris' },
  operation: {
    entries: [
      ['Uppvärmning', 118_000],
      ['Fastighetsel', 41_000],
      ['Vatten och avlopp', 52_000],
      ['Renhållning', 33_000],
      ['Försäkring', 38_000],
      ['Fastighetsskötsel', 96_000],
    ],
  },
  buildings: [
    {
      name: 'Gatuhus',
      floors: 3,
      yearBuilt: '1856',
      energyClass: 'E',
      energyConsumption: 132,
      heating: 'Fjärrvärme',
      renovation: 'Stambyte 2013, fasad 2021, tak 2016.',
    },
  ],
  plot: { size: 688, type: 'Stadstomt', description: 'Innergård med uthus och åtta bilplatser.' },
  taxation: {
    designation: 'Ystad Residenset 14',
    building: 7_900_000,
    land: 3_150_000,
    taxFee: 64_300,
  },
  pledges: [4_000_000, 4_000_000],
  sale: {
    heading: 'Affärshus på Ystads paradgata',
    phrase: 'Två butiker, sex lägenheter, fullt uthyrt',
    shortDescription: prose`
      Bostads- och affärshus från 1856 i bästa gågateläge. Hyresintäkter om 1 498 000 kronor och
      inga vakanser.
    `,
    description: prose`
      Fasaden mot Stora Östergatan är rosa puts, sockeln kalksten från Komstad, och i bottenvåningen
      ligger en bokhandel som har funnits i huset sedan 1961. Ovanför finns sex hyreslägenheter om
      två till fyra rum, samtliga uthyrda och med låg omsättning.

      Huset har underhållits i god tid. Stammarna byttes 2013, taket lades om 2016 och fasaden
      kalkades om 2021. Innergården har åtta bilplatser och ett uthus i tegel med oanvänd byggrätt
      om cirka 140 kvadratmeter.

      Hyresförteckning, energideklaration och underhållsplan finns i datarummet.
    `,
    possession: 'Kvartalsskifte enligt överenskommelse',
  },
  surroundings: {
    area: 'Gågata mellan Stortorget och Österportstorg.',
    service: 'Hela stadskärnan.',
    communication: 'Ystads station sex minuter bort till fots.',
    parking: 'Åtta platser på gården.',
  },
  viewingEmptyText: 'Visas efter överenskommelse med Maja.',
  images: [
    { id: 'MED22417_1001', name: 'Fasaden mot Stora Östergatan' },
    { id: 'MED22417_1002', name: 'Planritning över bottenvåningen', category: 'Layout' },
  ],
  extension: {
    name: 'commercialProperty',
    content: {
      compilationArea: {
        size: 912,
        source: 'Hyresförteckning',
        income: { rental: 1_498_000, other: 38_400, source: 'Hyresförteckning' },
        flatOperatingCost: 378_000,
        vacancies: 'Inga',
        entries: [
          incomeEntry('Butik', { size: 286, number: 2, rent: 686_400 }),
          incomeEntry('Bostad', { size: 556, number: 6, rent: 811_600 }),
          incomeEntry('Förråd', { size: 70, number: 4, rent: 0 }),
        ],
      },
      business: null,
      technicalData: { description: 'Tegelstomme, träbjälklag, skiffertak mot gatan.' },
      sharedSpaces: { courtyard: 'Stensatt gård med uthus.', description: null },
      renovationPlan: { amount: 650_000, description: 'Fönster mot gården om tre år.' },
      offer: { isReceiving: true, deadlineAt: daysFromNow(21, '12:00') },
    },
  },
}

function incomeEntry(
  name: string,
  { size, number, rent }: Record<'size' | 'number' | 'rent', number>,
) {
  return {
    type: { id: 'Other', name },
    size,
    number,
    rentalIncome: { value: rent, perSquareMeter: Math.round(rent / size) },
    otherIncome: null,
    flatOperatingCost: null,
  }
}
