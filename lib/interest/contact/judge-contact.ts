import { type Issue, isQuestion } from '#lib/interest/issue-codes.ts'
import { plainEmail } from '#lib/interest/schema/person-schema.ts'
import { hasIdentityNumber } from '#lib/interest/typed/has-identity-number.ts'
import { inside, isRecord, readForm, typedAt } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

import { type ContactPath, EMAILS, PHONES } from './contact-paths.ts'
import type { Doubt, JudgePhone, PhoneJudgement } from './judge-phone.ts'
import type { NearEmail } from './near-email.ts'

/** A browser may not have loaded one of them yet. The server has both, and checks last. */
export type Judges = { nearEmail?: NearEmail; judgePhone?: JudgePhone }

type Judged = { issues: Issue[]; numbers: Partial<Record<(typeof PHONES)[number], string>> }

/**
 * The mistakes and questions about the contact details, by tidied input that may be half filled in.
 * A question whose answer is in `confirmed` is not asked again.
 */
export function judgeContact(input: unknown, { nearEmail, judgePhone }: Judges): Judged {
  const confirmed = confirmedIn(input)
  const issues: Issue[] = []
  const numbers: Judged['numbers'] = {}

  function note(path: ContactPath, doubt: Doubt | undefined) {
    if (!doubt || (isQuestion(doubt) && isSame(path, input, confirmed))) return
    issues.push({ path, ...doubt })
  }

  for (const name of EMAILS) {
    const suggestion = nearEmail?.(plainEmail(typedAt(input, `email.${name}`) ?? ''))
    note(`email.${name}`, suggestion ? { code: 'emailNearMiss', suggestion } : undefined)
  }
  for (const name of PHONES) {
    const typed = typedAt(input, `person.${name}`)
    const judged = typed && judgePhone && judgeTyped(typed, input, judgePhone)
    if (!judged) continue
    note(`person.${name}`, judged.doubt)
    if (judged.number !== null) numbers[name] = judged.number
  }

  return { issues, numbers }
}

function judgeTyped(typed: string, input: unknown, judgePhone: JudgePhone): PhoneJudgement {
  const country = typedAt(input, 'address.countryCode') ?? 'SE'
  // A personal identity number would pass for a phone number without its zero. A mobile begins with
  // 07.
  const isIdentityNumber =
    country === 'SE' && !/^\D*(00|07|\+)/.test(typed) && hasIdentityNumber(typed)

  return isIdentityNumber
    ? { number: null, doubt: { code: 'phoneInvalid' } }
    : judgePhone(typed, country)
}

/** By the form's own reading and tidying, since a sender confirms a value as it was typed. */
function confirmedIn(input: unknown) {
  const confirmed = inside(input, 'confirmed')

  return isRecord(confirmed) ? tidyInput(readForm(Object.entries(confirmed))) : {}
}

function isSame(path: ContactPath, input: unknown, confirmed: unknown) {
  const [typed, answered] = [typedAt(input, path), typedAt(confirmed, path)]

  return typed !== undefined && answered !== undefined && plainEmail(typed) === plainEmail(answered)
}
