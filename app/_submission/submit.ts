import 'server-only'

import { verifyFormToken } from '#lib/abuse/form-token.ts'
import { isWithinRate } from '#lib/abuse/request-rates.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { takesInterest } from '#lib/estate/estate.ts'
import { withConcurrencyLimit } from '#lib/http/concurrency-limit.ts'
import type { ProblemCode } from '#lib/http/problem.ts'
import { tellRefused } from '#lib/http/refuse.ts'
import { CONTACT_JUDGES } from '#lib/interest/contact/contact-judges.ts'
import { judgeContact } from '#lib/interest/contact/judge-contact.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import { issuesOf } from '#lib/interest/issues-of.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { logError } from '#lib/log/log.ts'
import { findOffice } from '#lib/office/offices.ts'
import { hasNotice } from '#lib/outbox/privacy/notices.ts'
import type { Receipt } from '#lib/outbox/receipts/find-receipt.ts'
import { findEstateSoon } from '#lib/vitec/find-estate.ts'

import { readSubmission } from './read.ts'
import { storeInterest } from './store.ts'

/**
 * The outcomes of a submission. Only `accepted` may be reported as received: the interest is on the
 * disk.
 */
export type Ending =
  | { ending: 'accepted'; receipt: Receipt }
  | { ending: 'refused'; code: ProblemCode; issues?: Issue[]; retryAfterSeconds?: number }

type SubmitFormOptions = { input: unknown; isHoneypotFilled: boolean }

/**
 * Checks an interest and stores it. Vitec's state decides only whether an estate is known to be
 * gone.
 */
async function submitForm(given: SubmitFormOptions, headers: Headers): Promise<Ending> {
  try {
    return await checkAndStore(given, headers)
  } catch (error) {
    // Each client gets the refusal in its own format, as a problem or as a page. Nothing has been
    // stored.
    const isStore = isStoreUnavailable(error)
    logError(isStore ? 'storeFailed' : 'routeBroke', {}, error)
    return { ending: 'refused', code: isStore ? 'storeUnavailable' : 'unexpected' }
  }
}

async function checkAndStore(
  { input, isHoneypotFilled }: SubmitFormOptions,
  headers: Headers,
): Promise<Ending> {
  const office = findOffice(officeKeyIn(input))
  if (!office) return { ending: 'refused', code: 'officeUnknown' }

  const checked = interestSchemaFor(office.fields).safeParse(input)
  if (!checked.success) return invalid(withContact(issuesOf(checked.error), input))

  const verified = verifyNumbers(checked.data)
  if (!verified.ok) return invalid(verified.issues)

  const token = await verifyFormToken(checked.data.token)
  const isFor = token?.office === office.key && token.estateId === checked.data.estateId
  if (!token || !isFor || !(await hasNotice(token.noticeHash)))
    return { ending: 'refused', code: 'tokenInvalid' }
  if (token.nonce && !(await isWithinRate(token.nonce)))
    return { ending: 'refused', code: 'rateLimited' }

  const finding = await findEstateSoon(office, checked.data.estateId)
  if (finding.outcome === 'unknown') return { ending: 'refused', code: 'estateUnknown' }
  // If Vitec cannot be read, the token proves that the estate was there when the page was rendered.
  const estate = finding.outcome === 'found' ? finding.estate : null
  if (estate && !takesInterest(estate)) return invalid([{ path: 'estateId', code: 'estateClosed' }])

  // The id is in Vitec's own spelling: ids in addresses are case-insensitive, and one estate must
  // not become two.
  const interest = {
    ...verified.interest,
    estateId: estate?.id ?? verified.interest.estateId,
    source: token.source ?? undefined,
  }

  return storeInterest({ interest, isHoneypotFilled, token, limits: office.limits, headers })
}

function officeKeyIn(input: unknown) {
  const isBody = typeof input === 'object' && input !== null && 'office' in input

  return isBody && typeof input.office === 'string' ? input.office : ''
}

/**
 * The response lists everything at once: the questions too, at fields that have no other mistake.
 */
function withContact(issues: Issue[], input: unknown) {
  const { issues: more } = judgeContact(input, CONTACT_JUDGES)

  return [...issues, ...more.filter(({ path }) => !issues.some((issue) => issue.path === path))]
}

function invalid(issues: Issue[]): Ending {
  return { ending: 'refused', code: 'interestInvalid', issues }
}

const FULL = { ending: 'refused', code: 'storeUnavailable' } as const

/**
 * Reads a submission and stores it, in either format. The body is read before a concurrency slot is
 * taken, so that a slow client holds no slot; a visitor who finds no slot free still has the typed
 * values. A refusal is logged by its code and nothing else.
 */
export async function checkEstateAndStore(request: Request) {
  const submission = await readSubmission(request)
  const ending: Ending = submission.ok
    ? ((await withConcurrencyLimit(() => submitForm(submission, request.headers))) ?? FULL)
    : { ending: 'refused', code: submission.code }
  if (ending.ending === 'refused') tellRefused(ending.code)

  return { submission, ending }
}
