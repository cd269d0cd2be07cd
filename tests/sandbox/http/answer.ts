import type { ServerResponse } from 'node:http'

import type { FieldErrors } from '../binding/field-errors.ts'
import { writeErrorXml } from '../xml/write-error-xml.ts'
import { prefersXml } from './prefers-xml.ts'

export type Answer = { status: number; headers?: Record<string, string>; body?: string | Buffer }

export function jsonAnswer(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' },
    body: JSON.stringify(value),
  }
}

/** An error in ASP.NET Web API's shape, as JSON or XML by the request's Accept header. */
export function errorAnswer(
  status: number,
  { accept, message, modelState }: { accept?: string; message: string; modelState?: FieldErrors },
): Answer {
  if (!prefersXml(accept)) return jsonAnswer(status, { message, modelState })

  return {
    status,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: writeErrorXml(message, modelState),
  }
}

export function sendAnswer(response: ServerResponse, { status, headers = {}, body }: Answer) {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
  })
  response.end(body)
}
