/**
 * The visitor's present home, Vitec's names in Vitec's order [D] (lib/vitec/VITEC.md 1.4). `House` is their value 0, so
 * "nothing chosen" must never be sent as a number.
 */
export const PRESENT_ESTATE_TYPES = [
  'House',
  'RowHouse',
  'HousingCooperative',
  'Cottage',
  'Plot',
  'AgricultureProperty',
  'Tenancy',
  'OtherHousing',
  'CommercialProperty',
  'Condominium',
] as const
