import { type Answer, jsonAnswer } from '../http/answer.ts'
import type { REFUSAL_SHAPES } from './fault-schema.ts'

type Complaint = { path: string; message: string }

/** The shapes a 400 may take, VITEC.md 4.4 (a) to (f) [I]; (e) has two faces. */
const shapes: Record<(typeof REFUSAL_SHAPES)[number], (complaint: Complaint) => unknown> = {
  a: ({ message }) => ({ message }),
  b: ({ path, message }) => ({
    message: 'The request is invalid.',
    modelState: { [path]: [message] },
  }),
  c: ({ path, message }) => ({
    validationErrors: [message, { memberNames: [path], errorMessage: message }],
  }),
  d: ({ path, message }) => ({ errors: { [path]: [message] } }),
  e: ({ message }) => message,
  eList: ({ message }) => [message],
  f: ({ message }) => message,
}

export function refusalInShape(shape: keyof typeof shapes, { path, message }: Complaint): Answer {
  if (shape !== 'f') return jsonAnswer(400, shapes[shape]({ path, message }))

  return { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: message }
}
