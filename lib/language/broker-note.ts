import type { NumberField } from '#lib/interest/typed/typed-number.ts'

/** The person's and the address's texts of which Vitec's field may only fit the beginning. */
export type CutField = 'firstName' | 'lastName' | 'streetAddress' | 'city'

const IN_WORDS: Record<NumberField, string> = {
  livingSpace: 'Boarea',
  numberOfRooms: 'Antal rum',
  price: 'Pris',
}

const IN_FULL: Record<CutField, string> = {
  firstName: 'Hela förnamnet',
  lastName: 'Hela efternamnet',
  streetAddress: 'Hela gatuadressen',
  city: 'Hela postorten',
}

/** The note that a broker reads in Vitec: always in Swedish, whatever language the visitor used. */
export const brokerNote = {
  reference: (reference: string) => `Ref: ${reference}`,
  source: ({ page, ...campaign }: Record<string, string>) =>
    [`Källa: ${page}`, ...Object.entries(campaign).map(([name, value]) => `${name}=${value}`)].join(
      ', ',
    ),
  possibleDuplicate: (reference: string) => `Möjlig dublett av Ref ${reference}`,
  /** The words in place of a number, where Vitec takes a number only. */
  inWords: (field: NumberField, typed: string) => `${IN_WORDS[field]} enligt besökaren: ${typed}`,
  /** A text that Vitec's own field could not hold. */
  inFull: (field: CutField, typed: string) => `${IN_FULL[field]}: ${typed}`,
}
