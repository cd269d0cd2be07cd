/** What one visitor saw of one press of the button. */
export type Try = { at: number; token: string } & (
  | { ending: 'receipt'; receiptId: string }
  | { ending: 'refused'; status: number; code: string }
  /** No answer came: whether it was kept nobody has said. */
  | { ending: 'silence' }
)

export type Visit = {
  number: number
  email: string
  office: string
  estateId: string
  /** A page without script. */
  isForm: boolean
  habit: 'once' | 'patient' | 'double'
  fault: string | null
  /** This sender has asked to take it back. Others may have sent the same words. */
  hasWithdrawn: boolean
  tries: Try[]
}

export function receiptsOf({ tries }: Visit) {
  return [...new Set(tries.flatMap((each) => (each.ending === 'receipt' ? each.receiptId : [])))]
}

export function isUnanswered({ tries }: Visit) {
  return tries.some(({ ending }) => ending === 'silence')
}

/** For a complaint: who, by number only, and what they saw. */
export function storyOf({ number, office, isForm, habit, fault, tries }: Visit) {
  const seen = tries.map((each) => {
    if (each.ending === 'receipt') return `receipt ${each.receiptId.slice(0, 6)}…`
    return each.ending === 'refused' ? `${each.status} ${each.code}` : 'silence'
  })

  return `visitor ${number} (${office}, ${isForm ? 'form' : 'JSON'}, ${habit}, fault ${fault ?? 'none'}): ${seen.join(', ')}`
}
