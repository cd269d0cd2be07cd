import { ekbacken, type Office, soderport } from './offices.ts'
import { prose } from './prose.ts'

export type Agent = {
  id: string
  name: string
  title: string
  emailAddress: string
  /** Numbers of those that PTS reserves for fiction: 070-174 06 05 to 99, 040-628 04 00 to 99. */
  cell: { msisdn: string; display: string }
  /** The number for the public, where it is another. */
  public?: { msisdn: string; display: string }
  imageId: string
  spokenLanguages: string[]
  description: string
  office: Office
}

export const ingridSundell: Agent = {
  id: 'HAN30011_1001',
  name: 'Ingrid Sundell',
  title: 'Reg. fastighetsmäklare, delägare',
  emailAddress: 'ingrid.sundell@ekbacken.example',
  cell: { msisdn: '+46701740611', display: '070-174 06 11' },
  imageId: 'BROKER_1',
  spokenLanguages: ['sv', 'en'],
  description: prose`
    Ingrid har förmedlat villor och fritidshus i Uppsala i tjugo år. Hon frågar hellre en gång
    för mycket än en gång för lite.
  `,
  office: ekbacken,
}

export const amirHaddadi: Agent = {
  id: 'HAN30011_1002',
  name: 'Amir Haddadi',
  title: 'Reg. fastighetsmäklare',
  emailAddress: 'amir.haddadi@ekbacken.example',
  cell: { msisdn: '+46701740627', display: '070-174 06 27' },
  imageId: 'BROKER_2',
  spokenLanguages: ['sv', 'en', 'fa'],
  description: prose`
    Amir kan Uppsalas bostadsrättsföreningar utan och innan och läser årsredovisningar så att
    du slipper undra.
  `,
  office: ekbacken,
}

export const majaLindskog: Agent = {
  id: 'HAN30022_2001',
  name: 'Maja Lindskog',
  title: 'Reg. fastighetsmäklare',
  emailAddress: 'maja.lindskog@soderport.example',
  cell: { msisdn: '+46701740643', display: '070-174 06 43' },
  public: { msisdn: '+46406280443', display: '040-628 04 43' },
  imageId: 'BROKER_3',
  spokenLanguages: ['sv', 'en', 'es'],
  description: prose`
    Maja är uppvuxen på en gård utanför Tomelilla och säljer allt från åkermark till
    lägenheter med havsutsikt.
  `,
  office: soderport,
}

export const agents = [ingridSundell, amirHaddadi, majaLindskog]
