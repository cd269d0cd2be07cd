/** What stands in the note a broker reads in Vitec: always in Swedish, whatever language the visitor used. */
export const brokerNote = {
  reference: (reference: string) => `Ref: ${reference}`,
  source: ({ page, ...campaign }: Record<string, string>) =>
    [`Källa: ${page}`, ...Object.entries(campaign).map(([name, value]) => `${name}=${value}`)].join(
      ', ',
    ),
  possibleDuplicate: (reference: string) => `Möjlig dublett av Ref ${reference}`,
}
