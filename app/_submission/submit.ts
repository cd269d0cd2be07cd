import 'server-only'

import { type FormToken, verifyFormToken } from '#lib/abuse/form-token.ts'
import { scoreSubmission } from '#lib/abuse/score-submission.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { takesInterest } from '#lib/estate/estate.ts'
import { isWithinRate, withConcurrencyLimit } from '#lib/http/guards.ts'
import { logRefusal, type ProblemCode } from '#lib/http/problem.ts'
import { judgeContact } from '#lib/interest/contact/judge-contact.ts'
import { CONTACT_JUDGES, verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import { issuesOf } from '#lib/interest/issues-of.ts'
import { type Interest, interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { logError } from '#lib/log/log.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import { countJoined } from '#lib/outbox/new-entry.ts'
import { hasNotice } from '#lib/outbox/privacy/notices.ts'
import type { Receipt } from '#lib/outbox/receipts/find-receipt.ts'
import { settings } from '#lib/settings/settings.ts'
import { findEstateSoon } from '#lib/vitec/find-estate.ts'

import { confirmationFor, estateToKeep, sourceFor, viewingFor } from './beside-interest.ts'
import { readSubmission } from './read.ts'

/**
 * The outcomes of a submission. Only `accepted` may be reported as received: the interest is on the
 * disk. `tested`: its fields, token and home are as they should be, and it came from a form in test
 * mode.
 */
export type SubmissionResult =
  | { outcome: 'accepted'; receipt: Receipt }
  | { outcome: 'tested' }
  | { outcome: 'refused'; code: ProblemCode; issues?: Issue[]; retryAfterSeconds?: number }

const FULL = { outcome: 'refused', code: 'storeUnavailable' } as const

/**
 * Reads a submission, checks it and stores it, in either format. The body is read before a
 * concurrency slot is taken, so that a slow client holds no slot; a visitor who finds no slot free
 * still has the typed values. A refusal is logged by its code and nothing else.
 */
export async function submitInterest(request: Request) {
  const submission = await readSubmission(request)
  const result: SubmissionResult = submission.ok
    ? ((await withConcurrencyLimit(() => checkSafely(submission, request.headers))) ?? FULL)
    : { outcome: 'refused', code: submission.code }
  if (result.outcome === 'refused') logRefusal(result.code)

  return { submission, result }
}

type Body = { input: unknown; isHoneypotFilled: boolean }

async function checkSafely(body: Body, headers: Headers): Promise<SubmissionResult> {
  try {
    return await checkAndStore(body, headers)
  } catch (error) {
    // Each client gets the refusal in its own format, as a problem or as a page. Nothing has been
    // stored.
    const isStore = isStoreUnavailable(error)
    logError(isStore ? 'storeFailed' : 'routeBroke', {}, error)
    return refused(isStore ? 'storeUnavailable' : 'unexpected')
  }
}

/** Vitec's state decides only whether an estate is known to be gone. */
async function checkAndStore(
  { input, isHoneypotFilled }: Body,
  headers: Headers,
): Promise<SubmissionResult> {
  const office = findOffice(officeKeyIn(input))
  if (!office) return refused('officeUnknown')

  const checked = interestSchemaFor(office.fields).safeParse(input)
  if (!checked.success) return invalid(withContact(issuesOf(checked.error), input))

  const verified = verifyNumbers(checked.data)
  if (!verified.ok) return invalid(verified.issues)

  const token = await verifyFormToken(checked.data.token)
  const isFor = token?.office === office.key && token.estateId === checked.data.estateId
  if (!token || !isFor || !(await hasNotice(token.noticeHash))) return refused('tokenInvalid')
  if (token.nonce && !(await isWithinRate(token.nonce))) return refused('rateLimited')

  const finding = await findEstateSoon(office, checked.data.estateId)
  if (finding.outcome === 'unknown') return refused('estateUnknown')
  // If Vitec cannot be read, the token proves that the estate was there when the page was rendered.
  const estate = finding.outcome === 'found' ? finding.estate : null
  if (estate && !takesInterest(estate)) return invalid([{ path: 'estateId', code: 'estateClosed' }])
  const chosen = await viewingFor({ interest: verified.interest, token }, estate)
  if ('issue' in chosen) return invalid([chosen.issue])

  if (token.isTest) {
    // Our own guide shows each form as a test: the operator need not hear of it.
    if (!token.source?.page?.startsWith(`${settings().PUBLIC_URL}/`))
      logSeldom('interestTested', { office: office.key })
    return { outcome: 'tested' }
  }

  // The id is in Vitec's own spelling: ids in addresses are case-insensitive, and one estate must
  // not become two.
  const interest = {
    ...verified.interest,
    estateId: estate?.id ?? verified.interest.estateId,
    source: sourceFor(office, token, headers),
    estate: estateToKeep(office, estate, chosen.viewing),
  }

  return store({ interest, isHoneypotFilled, token, limits: office.limits, headers })
}

type Checked = {
  interest: Interest
  isHoneypotFilled: boolean
  token: FormToken
  /** The most interests in ten minutes that count as normal traffic. */
  limits: { estate: number; office: number }
  headers: Headers
}

/**
 * Stores a checked interest. It is quarantined if it looks like a robot's, and refused if its
 * sender has sent too many.
 */
async function store(checked: Checked): Promise<SubmissionResult> {
  const { interest, token } = checked
  const { office, estateId, interestNote: note } = interest
  const judgement = await scoreSubmission({
    ...checked,
    ...textsIn(interest),
    office,
    estateId,
    note,
    repeats: await countJoined(interest, token.key),
  })
  for (const kind of judgement.hits) logSeldom('limitHit', { kind, office })
  if (judgement.outcome === 'refused') return refused('rateLimited', judgement)

  try {
    const accepted = await acceptInterest({
      interest,
      token,
      noticeHash: token.noticeHash,
      suspicion: judgement.outcome === 'suspected' ? judgement.signals.join('+') : undefined,
      count: (id) => [...judgement.count(id), ...confirmationFor(interest, id)],
    })
    if (accepted.outcome === 'changed') return refused('interestChanged')
    return { outcome: 'accepted', receipt: accepted.receipt }
  } finally {
    judgement.release()
  }
}

function refused(code: ProblemCode, wait?: { retryAfterSeconds: number }): SubmissionResult {
  return { outcome: 'refused', code, retryAfterSeconds: wait?.retryAfterSeconds }
}

function invalid(issues: Issue[]): SubmissionResult {
  return { outcome: 'refused', code: 'interestInvalid', issues }
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

/**
 * The texts where a robot leaves its links: free texts, and fields where a person has no link to
 * give.
 */
function textsIn(interest: Interest) {
  const { person, address, presentAccommodation, interestNote, company, answers = {} } = interest
  const { other, livingSpace, numberOfRooms, price } = presentAccommodation ?? {}

  return {
    texts: [
      interestNote,
      other,
      ...[livingSpace, numberOfRooms, price, company, ...Object.values(answers)].map(
        (typed) => `${typed ?? ''}`,
      ),
    ],
    names: [person.firstName, person.lastName, address?.streetAddress, address?.city],
  }
}
