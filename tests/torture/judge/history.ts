/** One visitor's observation of one press of the button. */
export type Try = { at: number; token: string } & (
  | { outcome: 'receipt'; receiptId: string }
  | { outcome: 'refused'; status: number; code: string }
  /** No response arrived: the visitor does not know if the interest was stored. */
  | { outcome: 'silence' }
)

export type Visit = {
  number: number
  email: string
  office: string
  estateId: string
  /** The time slot that the visitor chose. */
  slotId: string | null
  /** The page has no script. */
  isForm: boolean
  habit: 'once' | 'patient' | 'double'
  fault: string | null
  /** This sender has asked to withdraw. Others may have sent the same words. */
  hasWithdrawn: boolean
  tries: Try[]
}

export function receiptsOf({ tries }: Visit) {
  return [...new Set(tries.flatMap((each) => (each.outcome === 'receipt' ? each.receiptId : [])))]
}

export function isUnanswered({ tries }: Visit) {
  return tries.some(({ outcome }) => outcome === 'silence')
}

/** The visit for a complaint: the visitor by number only, and their observations. */
export function storyOf({ number, office, isForm, habit, fault, tries }: Visit) {
  const seen = tries.map((each) => {
    if (each.outcome === 'receipt') return `receipt ${each.receiptId.slice(0, 6)}…`
    return each.outcome === 'refused' ? `${each.status} ${each.code}` : 'silence'
  })

  return `visitor ${number} (${office}, ${isForm ? 'form' : 'JSON'}, ${habit}, fault ${fault ?? 'none'}): ${seen.join(', ')}`
}
