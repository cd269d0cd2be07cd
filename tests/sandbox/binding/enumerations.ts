/**
 * The enumerations of VITEC.md 1.3 and 1.4 [D]. The place in the list is the enumeration's number.
 */
export const enumerations = {
  obtainMethod: [
    { name: 'Interest', label: 'Webformulär' },
    { name: 'Phone', label: 'Telefon' },
    { name: 'Visit', label: 'Besök' },
    { name: 'Agreement', label: 'Avtal' },
    { name: 'Other', label: 'Annat' },
    { name: 'Email', label: 'Epost' },
    { name: 'NotAsked', label: 'Ej tillfrågad' },
  ],
  estateType: [
    { name: 'House', label: 'Villa' },
    { name: 'RowHouse', label: 'Radhus' },
    { name: 'HousingCooperative', label: 'Bostadsrätt' },
    { name: 'Cottage', label: 'Fritidshus' },
    { name: 'Plot', label: 'Tomt' },
    { name: 'AgricultureProperty', label: 'Gård' },
    { name: 'Tenancy', label: 'Hyresrätt' },
    { name: 'OtherHousing', label: 'Övrig bostad' },
    { name: 'CommercialProperty', label: 'Kommersiellfastighet' },
    { name: 'Condominium', label: 'Ägarlägenhet' },
  ],
} as const

export type EnumerationName = keyof typeof enumerations

/** Vitec's own name for a value sent as a name in any casing, as a number, or as digits. */
export function findEnumerationName(enumeration: EnumerationName, sent: string | number) {
  const text = String(sent).trim()
  const members = enumerations[enumeration]
  const byNumber = /^\d+$/.test(text) ? members[Number(text)] : undefined
  const found =
    byNumber ?? members.find((member) => member.name.toLowerCase() === text.toLowerCase())

  return found?.name ?? null
}

export function labelOf(enumeration: EnumerationName, name: string) {
  return enumerations[enumeration].find((member) => member.name === name)?.label ?? name
}
