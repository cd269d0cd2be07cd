import { ingridSundell } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const comingCondominium: EstateSeed = {
  id: 'OBJ11385_1415900036',
  referenceId: '2231',
  primaryAgent: ingridSundell,
  status: 'Coming',
  type: 'Condominium',
  subtype: 'Apartment',
  tenure: 'Condominium',
  changed: { daysAgo: 1, time: '13:05' },
  published: { daysAgo: 1, time: '13:00' },
  isNewHome: true,
  address: {
    street: 'Ulls väg 5',
    zipCode: '756 51',
    postalTown: 'Uppsala',
    area: 'Ultuna',
    municipality: 'Uppsala',
    countyMunicipalityCode: '0380',
    longitude: 17.6607,
    latitude: 59.8139,
  },
  price: { text: 'Pris meddelas vid säljstart' },
  fee: { value: 1_150, type: 'Samfällighetsavgift', description: 'Trapphus, hiss och gård.' },
  buildings: [
    {
      rooms: 3.5,
      bedrooms: 2,
      bathrooms: 1,
      living: 84,
      areaSource: 'Ritning',
      floor: 1,
      floors: 4,
      hasElevator: true,
      yearBuilt: '2026',
      energyClass: 'A',
      energyConsumption: 38,
      ventilation: 'Från- och tilluft med värmeåtervinning',
      heating: 'Fjärrvärme och solceller på taket',
    },
  ],
  exterior: [{ name: 'Terrass', size: 18, description: 'Egen ingång från gården.' }],
  taxation: { designation: 'Uppsala Ultuna 2:103' },
  sale: {
    heading: 'Ägarlägenhet vid Årike Fyris',
    phrase: 'Eget ägande, egen terrass, egen lagfart',
    shortDescription: prose`
      Tre och ett halvt rum i massivt trä, på väg ut till försäljning. Anmäl intresse, så får du
      se den först.
    `,
    description: prose`
      En ägarlägenhet äger du som ett hus: med lagfart, utan förening som ska godkänna dig, och med
      rätt att hyra ut. Den här ligger på bottenvåningen i ett nybyggt trähus med fyra våningar.
      Bjälklagen av korslimmat trä är synliga i taket, golven är av ask, och terrassen vetter mot
      en gård som odlas gemensamt.

      Huset blir inflyttningsklart i vår. Fotografier och slutlig prislista kommer; tills dess
      visar vi ritningar och en färdig lägenhet i huset intill.
    `,
    possession: 'Inflyttning under våren',
  },
  surroundings: {
    area: 'Ny stadsdel intill Årike Fyris naturreservat och SLU.',
    service: 'Matbutik och förskola öppnar samma år som huset.',
    communication: 'Stombuss till Uppsala C på sexton minuter.',
  },
  viewingEmptyText: 'Visningar börjar när bilderna är klara. Anmäl intresse, så ringer vi.',
  images: [
    { id: 'MED11385_0601', name: 'Huset från gården' },
    { id: 'MED11385_0602', name: 'Planritning', category: 'Layout' },
  ],
  extension: { name: 'condominium', content: { apartmentRegistrationNumber: '1003' } },
}
