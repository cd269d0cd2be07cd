/** The housing cooperative of a flat, as Vitec's own register of associations has it. */
export type EstateAssociation = {
  name: string
  /** A genuine one by tax law; null is "not given", as everywhere here. */
  isGenuine: boolean | null
  apartments: number | null
  ownsGround: boolean | null
  /** Paid once by the buyer or the seller: a sum, or the broker's words. */
  transferFee: string | null
  pledgeFee: string | null
  texts: { kind: AssociationText; text: string }[]
}

export const ASSOCIATION_TEXTS = [
  'about',
  'renovations',
  'finances',
  'feeInformation',
  'sublettingPolicy',
  'parking',
  'tvAndBroadband',
  'courtyard',
  'sharedSpaces',
  'insurance',
  'other',
] as const

export type AssociationText = (typeof ASSOCIATION_TEXTS)[number]
