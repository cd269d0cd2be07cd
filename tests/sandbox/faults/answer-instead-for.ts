import { type Answer, jsonAnswer } from '../http/answer.ts'
import type { Fault } from './fault-schema.ts'
import { refusalInShape } from './refusal-shapes.ts'

const MAINTENANCE_PAGE = `<!doctype html>
<html lang="sv"><title>Underhåll</title><h1>Tjänsten är tillfälligt stängd för underhåll</h1></html>`

const UNEXPECTED = { message: 'An error has occurred.' }

/** The whole response of a fault that responds in proper HTTP, or null for the other faults. */
export function answerInsteadFor(fault: Fault): Answer | null {
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault)
    case 'refuse':
      return refusalInShape(fault.shape, fault)
    case 'redirect':
      return { status: 302, headers: { location: fault.to } }
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: MAINTENANCE_PAGE,
      }
    default:
      return null
  }
}

function statusAnswer({ status, retryAfter, body }: Extract<Fault, { kind: 'status' }>): Answer {
  // A status that allows no body has none, whatever the order says.
  const hasBody = status !== 204 && status !== 304
  const answer: Answer = hasBody ? jsonAnswer(status, body ?? UNEXPECTED) : { status }
  if (retryAfter === undefined) return answer

  return { ...answer, headers: { ...answer.headers, 'retry-after': retryAfter } }
}
