/** What stands in the note a broker reads in Vitec: always in Swedish, whatever language the visitor used. */
export const brokerNote = {
  reference: (reference: string) => `Ref: ${reference}`,
  possibleDuplicate: (reference: string) => `Möjlig dublett av Ref ${reference}`,
}
