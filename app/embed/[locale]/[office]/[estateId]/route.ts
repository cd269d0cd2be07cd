import { drawUnknownOffice, drawWords } from '#app/_embed/document.tsx'
import { drawForm } from '#app/_embed/form.tsx'
import { type AskedFrame, frameOf } from '#app/_embed/request.ts'
import { answerFrame, frameAnswer } from '#app/_embed/response.ts'
import { type EstateAgent, takesInterest } from '#lib/estate/estate.ts'
import { logRefusal, refuse, withProblems } from '#lib/http/problem.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

type Context = { params: Promise<{ locale: string; office: string; estateId: string }> }

/** The form alone, for a frame on an agency's own site. */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { estateId, ...address } = await params
  const query = new URL(request.url).searchParams
  const frame = frameOf({ ...address, query })
  if (!frame) {
    const page = await drawUnknownOffice({ ...address, query })
    return page ? frameAnswer(page, { status: 404 }) : refuse('notFound')
  }

  const finding = await findEstate(frame.office, estateId)
  if (finding.outcome === 'unavailable') return withWords(frame, estateId, 'estateUnavailable')
  if (finding.outcome === 'unknown') return withWords(frame, estateId, 'estateUnknown')
  const { estate } = finding
  if (!takesInterest(estate)) return withWords(frame, estateId, 'estateClosed', estate.agents[0])

  return frameAnswer(await drawForm(frame, estate), { isShared: true })
})

/** The same form posted without script: the response loads in the same frame. */
export const POST = withProblems(async (request: Request, { params }: Context) => {
  const { estateId, ...address } = await params
  const frame = frameOf({ ...address, query: new URL(request.url).searchParams })

  return frame ? answerFrame(frame, estateId, request) : refuse('notFound')
})

const STATUS = { estateUnavailable: 503, estateUnknown: 404, estateClosed: 200 } as const

/** A message for the console of the page's developer. */
const WHY = {
  estateUnavailable: 'cannot be read just now: Vitec does not answer for the office',
  estateUnknown: 'is not among the homes of the office',
  estateClosed: 'takes no interest any more, at the office',
} as const

async function withWords(
  frame: AskedFrame,
  estateId: string,
  code: keyof typeof STATUS,
  agent?: EstateAgent,
) {
  if (code === 'estateUnknown') logRefusal(code)
  const { failure, embed } = phrasesFor(frame.locale)
  const isAway = code === 'estateUnavailable'
  const page = await drawWords(frame, {
    title: isAway ? failure.unavailableTitle : embed.title,
    words: isAway ? failure.unavailable : failure[code],
    agent,
    failure: { code, why: `the home "${estateId}" ${WHY[code]} "${frame.office.key}".` },
  })

  return frameAnswer(page, { status: STATUS[code] })
}
