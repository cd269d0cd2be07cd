/**
 * ISO 3166-1 alpha-2, as Vitec's `countryCode` [D] (lib/vitec/VITEC.md 1.1). Names come from
 * `Intl.DisplayNames`.
 */
export const COUNTRY_CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
  'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
  'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
  'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
  'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
  'ZA ZM ZW'
).split(' ')

const known: ReadonlySet<string> = new Set(COUNTRY_CODES)

export function isCountryCode(value: string) {
  return known.has(value)
}

/** In place of the id of a viewing: the visitor asks for a viewing of their own. */
export const OWN_VIEWING = 'own'

/** The visitor has a home and will sell it, has one and keeps it, or has none. */
export const HOMES_TO_SELL = ['sell', 'keep', 'none'] as const

/**
 * The visitor's present home, Vitec's names in Vitec's order [D] (lib/vitec/VITEC.md 1.4). `House`
 * is their value 0, so "nothing chosen" must never be sent as a number.
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
