const named = (name: string) => ({ id: 'Other', name })

/** An estate of no type that exists, with a value wherever Vitec may have one (VITEC.md 7.4). */
export const EVERY_DETAIL = {
  referenceId: '2219',
  address: { directions: 'Sväng vid bron.' },
  fees: {
    recurring: { value: 3_412, frequency: 'Monthly', description: 'Värme och vatten.' },
    leasehold: { fee: 11_240, term: '2031-06-30' },
    lease: { fee: 14_800, term: 'Löpande', owner: 'Testbo samfällighet' },
  },
  expenses: {
    operation: {
      sum: 16_300,
      householdSize: 2,
      description: 'Vid boende året om.',
      entries: [
        { type: named('Sotning'), value: 900 },
        { type: named('El'), value: 15_400 },
      ],
    },
  },
  taxation: {
    taxFee: 9_525,
    buildingValue: 512_000,
    landValue: 794_000,
    propertyDesignations: ['Uppsala Kåbo 41:7'],
  },
  pledges: [{ amount: 2_000_000 }],
  enrollments: { planRegulations: 'Stadsplan.', preferentialAndCommunity: 'Kåbo GA:3.' },
  inspection: { hasBeenPerformed: true },
  sale: { otherInformation: 'Maskinerna kan köpas.' },
  buildings: [
    {
      numberOfBathRooms: 2,
      architecture: [{ type: named('Uppvärmning'), description: 'Bergvärme.' }],
      renovation: { description: 'Taket 2011.' },
      ventilation: { type: 'Självdrag' },
      services: [{ type: named('Tv/bredband'), description: 'Fiber.' }],
      interior: 'Furugolv.',
      yearBuilt: { description: 'Ritad av Leche.' },
      area: { source: 'Uppmätt', description: 'År 2019.' },
      energyDeclaration: {
        consumption: 104,
        status: { id: 'Performed', name: 'Utförd' },
        performedAt: '2024-05-14T00:00:00',
      },
      description: 'Putsat.',
      otherInformation: 'Källare.',
    },
    { name: 'Gäststuga', area: { living: 15 }, description: 'Ett rum.' },
  ],
  exterior: {
    buildingsDescription: 'Vedbod.',
    buildingPermission: 'Förhandsbesked.',
    entries: [{ type: named('Balkong'), isAvailable: true, size: 4, description: 'Söder.' }],
    plot: { size: 942, type: 'Villatomt', description: 'Sluttar.' },
  },
  extensions: {
    housingCooperative: {
      apartmentNumber: '1302',
      apartmentRegistrationNumber: '31',
      finances: {
        isPledged: true,
        indirectNetDebt: 218_400,
        indirectNetDebtComment: 'Förra året.',
        annualFeeShare: 1.84,
        shares: 1.9,
        sharesComment: 'Av alla.',
      },
    },
    farm: {
      numberOfPartitions: 2,
      jointlyTaxedProperties: 'Ullstorp 4:11',
      agriculturalFocus: [named('Hästar')],
      acreage: { total: 38.3, entries: [{ type: named('Åkermark'), size: 24.2 }] },
      economyBuildings: [{ name: 'Stall', description: 'Tio boxar.' }],
      lands: [{ name: 'Bete', description: 'Inhägnat.' }],
      otherData: [{ heading: 'Jakt', text: 'Rådjur.' }],
    },
    commercialProperty: {
      compilationArea: {
        size: 912,
        flatOperatingCost: 378_000,
        vacancies: 'Inga',
        entries: [{ type: named('Butik'), size: 286, number: 2, rentalIncome: { value: 686_400 } }],
      },
      technicalData: { description: 'Tegelstomme.' },
      renovationPlan: { amount: 650_000, description: 'Fönster.' },
      offer: { isReceiving: true, deadlineAt: '2026-12-20T12:00:00' },
    },
    premises: {
      technicalData: { description: 'Takhöjd 4 m.' },
      focusOn: [named('Kontor')],
      compilationArea: { areaSize: 165, rent: 264_000, operatingCost: 19_800, entries: [] },
    },
    foreignProperty: {
      externalReferenceNumber: 'CLP-4471',
      distances: [{ type: named('Strand'), meters: 400 }],
    },
  },
}
