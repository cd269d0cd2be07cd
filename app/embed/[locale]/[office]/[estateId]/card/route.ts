import { refuse } from '#lib/http/refuse.ts'
import { withProblems } from '#lib/http/with-problems.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

import { drawCard } from '../../../../draw-card.tsx'
import { frameAnswer } from '../../../../frame-answer.ts'
import { frameOf } from '../../../../frame-of.ts'

type Context = { params: Promise<{ locale: string; office: string; estateId: string }> }

/** The home as a card, for a site where only its address was pasted (`/api/oembed`). */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { estateId, ...address } = await params
  const frame = frameOf({ ...address, query: new URL(request.url).searchParams })
  if (!frame) return refuse('notFound')

  const finding = await findEstate(frame.office, estateId)
  if (finding.outcome === 'unavailable') return refuse('estateUnavailable')
  if (finding.outcome === 'unknown') return refuse('estateUnknown')

  return frameAnswer(await drawCard(frame, finding.estate), { isShared: true })
})
