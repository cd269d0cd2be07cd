import { ingridSundell } from '../agents.ts'
import type { EstateSeed } from '../estate-seed.ts'
import { prose } from '../prose.ts'

export const buildingPlot: EstateSeed = {
  id: 'OBJ11385_1377204519',
  referenceId: '2098',
  primaryAgent: ingridSundell,
  status: 'ForSale',
  type: 'Plot',
  subtype: 'Plot',
  tenure: 'Freehold',
  changed: { daysAgo: 14, time: '11:48' },
  published: { daysAgo: 63, time: '08:00' },
  address: {
    street: 'Hagby backe 3',
    zipCode: '755 97',
    postalTown: 'Uppsala',
    area: 'Hagby',
    municipality: 'Uppsala',
    countyMunicipalityCode: '0380',
    longitude: 17.4481,
    latitude: 59.7893,
    directions: 'Mitt emot den röda lanthandeln. Tomten är utstakad med vita pinnar.',
  },
  price: { startingPrice: 1_150_000, text: 'Fast pris' },
  buildings: [],
  buildingPermission: prose`
    Förhandsbesked för ett enbostadshus i en och en halv våning, giltigt i två år. Byggnadsarea
    högst 160 kvadratmeter och garage högst 40.
  `,
  plot: {
    size: 1_860,
    type: 'Byggklar tomt',
    description: 'Sluttar svagt mot söder. Kommunalt vatten och el i tomtgräns.',
  },
  taxation: { designation: 'Uppsala Hagby 7:22', land: 780_000 },
  planRegulations: 'Utanför detaljplan. Förhandsbesked finns.',
  sale: {
    heading: 'Bygg där åkern möter backen',
    phrase: 'Avstyckad tomt i söderläge, arton minuter från Uppsala',
    shortDescription: prose`
      1 860 kvadratmeter med fri utsikt, förhandsbesked och kommunalt vatten i tomtgräns.
    `,
    description: prose`
      Om du ställer dig på krönet en klar kväll ser du domkyrkans spiror två mil bort. Tomten
      sluttar mjukt åt söder, vilket gör att ett hus med souterräng ligger nära till hands, och i
      nederkanten står en rad gamla björkar som får stå kvar.

      Vatten, el och fiber är framdragna till gränsen, och anslutningsavgifterna är betalda. Du
      väljer själv hustillverkare. Skola och förskola ligger i Vänge, och bussen stannar vid
      lanthandeln.
    `,
    possession: 'Omgående',
  },
  surroundings: {
    area: 'Liten by med kyrka, bystuga och ett trettiotal hus.',
    service: 'Skola, förskola och idrottsplats i Vänge, sju minuter med bil.',
    communication: 'Buss mot Uppsala en gång i halvtimmen på vardagar.',
  },
  viewingEmptyText: 'Gå gärna dit på egen hand. Tomten är utstakad.',
  images: [
    { id: 'MED11385_0701', name: 'Utsikten från krönet' },
    { id: 'MED11385_0702', name: 'Karta över tomten', category: 'Map' },
  ],
}
