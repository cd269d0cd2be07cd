import { takesInterest } from '#lib/estate/estate.ts'
import { refuse } from '#lib/http/refuse.ts'
import { tellRefused } from '#lib/http/tell-refused.ts'
import { withProblems } from '#lib/http/with-problems.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

import { answerFrame } from '../../../answer-frame.ts'
import { drawForm } from '../../../draw-form.tsx'
import { drawWords } from '../../../draw-words.tsx'
import { frameAnswer } from '../../../frame-answer.ts'
import { type AskedFrame, frameOf } from '../../../frame-of.ts'

type Context = { params: Promise<{ locale: string; office: string; estateId: string }> }

/** The form alone, for a frame on an agency's own site. */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { estateId, ...address } = await params
  const frame = frameOf({ ...address, query: new URL(request.url).searchParams })
  if (!frame) return refuse('notFound')

  const finding = await findEstate(frame.office, estateId)
  if (finding.outcome === 'unavailable') return withWords(frame, 'unavailable', 503)
  if (finding.outcome === 'unknown') return withWords(frame, 'notFound', 404)
  if (!takesInterest(finding.estate)) return withWords(frame, 'estateClosed', 200)

  return frameAnswer(await drawForm(frame, finding.estate), { isShared: true })
})

/** The same form posted without script: the answer stands in the same frame. */
export const POST = withProblems(async (request: Request, { params }: Context) => {
  const { estateId, ...address } = await params
  const frame = frameOf({ ...address, query: new URL(request.url).searchParams })

  return frame ? answerFrame(frame, estateId, request) : refuse('notFound')
})

type About = 'unavailable' | 'notFound' | 'estateClosed'

async function withWords(frame: AskedFrame, about: About, status: number) {
  if (about === 'notFound') tellRefused('estateUnknown')
  const { failure, embed } = phrasesFor(frame.locale)
  const page = await drawWords(frame, {
    title: about === 'estateClosed' ? embed.title : failure[`${about}Title`],
    words: failure[about],
    link: { href: `/${frame.locale}/${frame.office.key}`, words: failure.notFoundLink },
  })

  return frameAnswer(page, { status })
}
