import 'server-only'

import type { FormToken } from '#lib/abuse/form-token.ts'
import { scoreSubmission } from '#lib/abuse/score-submission.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import { countJoined } from '#lib/outbox/receipts/same-words.ts'

import type { Ending } from './submit.ts'

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
export async function storeInterest(checked: Checked): Promise<Ending> {
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
  if (judgement.verdict === 'refused') {
    const { retryAfterSeconds } = judgement
    return { ending: 'refused', code: 'rateLimited', retryAfterSeconds }
  }

  try {
    const accepted = await acceptInterest({
      interest,
      token,
      noticeHash: token.noticeHash,
      suspicion: judgement.verdict === 'suspected' ? judgement.signals.join('+') : undefined,
      count: judgement.count,
    })
    return accepted.outcome === 'changed'
      ? { ending: 'refused', code: 'interestChanged' }
      : { ending: 'accepted', receipt: accepted.receipt }
  } finally {
    judgement.release()
  }
}

/**
 * The texts where a robot leaves its links: free texts, and fields where a person has no link to
 * give.
 */
function textsIn({ person, address, presentAccommodation, interestNote }: Interest) {
  const { other, livingSpace, numberOfRooms, price } = presentAccommodation ?? {}

  return {
    texts: [
      interestNote,
      other,
      ...[livingSpace, numberOfRooms, price].map((typed) => `${typed ?? ''}`),
    ],
    names: [person.firstName, person.lastName, address?.streetAddress, address?.city],
  }
}
