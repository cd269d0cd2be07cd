/** The ids of VITEC.md 7.3 [D], each with the Swedish name that Vitec shows. */
export const statusNames = {
  Coming: 'Kommande',
  ForSale: 'Till salu',
  Sold: 'Såld',
  ReadyForRent: 'Hyresledig',
} as const

/** The flag values of the list's filter, VITEC.md 7.3 [D]. */
export const statusFlags = {
  Undefined: 0,
  AssignmentAttempt: 1,
  AssignmentAccepted: 2,
  ForSale: 4,
  Sold: 8,
  Resting: 16,
  NoAssignment: 32,
  AssignmentWithdrawn: 64,
  ReservedNotForSale: 128,
  NotForSale: 256,
  SoldReferenceObject: 512,
  Coming: 1024,
  Advantage: 2048,
  Booked: 4096,
  SoonForSale: 8192,
  ReadyForRent: 16_384,
  TentativelyRented: 32_768,
  Rented: 65_536,
  AppointedAdmission: 131_072,
} as const

export const typeNames = {
  House: 'Villa',
  Cottage: 'Fritidshus',
  HousingCooperative: 'Bostadsrätt',
  Condominium: 'Ägarlägenhet',
  Farm: 'Gård',
  Plot: 'Tomt',
  CommercialProperty: 'Kommersiell fastighet',
  Premises: 'Lokal',
  ForeignProperty: 'Utlandsbostad',
} as const

export const tenureNames = {
  Freehold: 'Friköpt',
  Leasehold: 'Tomträtt',
  Lease: 'Arrende',
  TenantOwnership: 'Bostadsrätt',
  Condominium: 'Ägarlägenhet',
  Tenancy: 'Hyresrätt',
} as const

export const subtypeNames = {
  DetachedHouse: 'Friliggande villa',
  TownHouse: 'Radhus',
  Cottage: 'Fritidshus',
  Apartment: 'Lägenhet',
  Plot: 'Tomt',
  FarmHorse: 'Hästgård',
  Other: 'Övrigt',
} as const

/** Pictures of the home itself are `Other`; the papers list no category of their own for them. */
export const imageCategoryNames = {
  Layout: 'Planlösning',
  Map: 'Karta',
  Area: 'Område',
  Other: 'Övrigt',
} as const
