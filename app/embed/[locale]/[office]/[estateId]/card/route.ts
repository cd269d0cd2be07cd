import { drawCard } from '#app/_embed/card.tsx'
import { frameOf } from '#app/_embed/request.ts'
import { frameAnswer } from '#app/_embed/response.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

type Context = { params: Promise<{ locale: string; office: string; estateId: string }> }

/** The estate as a card, for a site where only its address was pasted (`/api/oembed`). */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { estateId, ...address } = await params
  const frame = frameOf({ ...address, query: new URL(request.url).searchParams })
  if (!frame) return refuse('notFound')

  const finding = await findEstate(frame.office, estateId)
  if (finding.outcome === 'unavailable') return refuse('estateUnavailable')
  if (finding.outcome === 'unknown') return refuse('estateUnknown')

  return frameAnswer(await drawCard(frame, finding.estate), { isShared: true })
})
