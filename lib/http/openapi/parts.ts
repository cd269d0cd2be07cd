import 'server-only'

import * as z from 'zod'

import { PROBLEMS, type ProblemCode } from '#lib/http/problem.ts'

import { problemAnswer, statusesOf } from './answers.ts'

const EVERYWHERE: ProblemCode[] = ['unexpected', 'storeUnavailable']

type Parts = { parameters?: object[]; requestBody?: object; responses: object }

export function operation(operationId: string, summary: string, parts: Parts) {
  return { operationId, summary, tags: ['interest'], ...parts }
}

export function forOperators(operationId: string, summary: string, responses: object) {
  return {
    operationId,
    summary,
    tags: ['operator'],
    security: [{ operator: [] }],
    responses: { ...responses, ...problems('operatorUnknown', 'notFound', 'rateLimited') },
  }
}

export function answer(status: number, description: string, schema: z.ZodType) {
  return {
    [status]: { description, content: { 'application/json': { schema: jsonSchema(schema) } } },
  }
}

export function problems(...codes: ProblemCode[]) {
  return Object.fromEntries(
    statusesOf([...codes, ...EVERYWHERE]).map((status) => [
      status,
      {
        description: codesAt(status).join(', '),
        content: { 'application/problem+json': { schema: jsonSchema(problemAnswer(status)) } },
      },
    ]),
  )
}

function codesAt(status: number) {
  return Object.entries(PROBLEMS).flatMap(([code, of]) => (of === status ? [code] : []))
}

export function inQuery(name: string, required: boolean) {
  return { name, in: 'query', required, schema: { type: 'string' } }
}

export function inPath(name: string) {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

export function jsonSchema(schema: z.core.$ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })

  return rest
}
