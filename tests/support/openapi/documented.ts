import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import { openApiDocument } from '#lib/http/openapi/document.ts'

type Answer = { content?: Record<string, { schema: object }> }
type Operation = { responses: Record<string, Answer> }

const { paths } = openApiDocument('http://127.0.0.1:3000')
const operations = Object.entries(paths).map(([path, methods]) => ({
  parts: path.split('/'),
  methods: methods as Record<string, Operation | undefined>,
}))

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const compiled = new WeakMap<object, ReturnType<typeof ajv.compile>>()

/**
 * Says in which way an answer of the app is other than /api/openapi.json has it, or null. Addresses
 * that the document does not have are left alone.
 */
export async function undocumentedIn(
  { method, url }: { method: string; url: string },
  response: Response,
) {
  const parts = new URL(url).pathname.split('/')
  const operation = operations.find(
    (each) =>
      each.parts.length === parts.length &&
      each.parts.every((part, at) => part === parts[at] || part.startsWith('{')),
  )?.methods[method.toLowerCase()]
  if (!operation) return null
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  // A form without script gets a page.
  if (type === 'text/html' || (response.status === 303 && method === 'POST')) return null

  const answer = operation.responses[response.status]
  if (!answer) return `${method} ${url} answered ${response.status}`
  const schema = answer.content?.[type]?.schema
  if (!schema) return answer.content ? `${method} ${url} answered ${type}` : null
  if (!type.endsWith('json')) return null
  const check = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, check)
  const body: unknown = await response.clone().json()

  return check(body) ? null : `${method} ${url}: ${ajv.errorsText(check.errors)}`
}

const ask = globalThis.fetch

/** Every answer that a test gets by `fetch` is compared with the document. */
globalThis.fetch = async (input, init) => {
  const response = await ask(input, init)
  const url = input instanceof Request ? input.url : String(input)
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET')
  if (!url.includes('/api/') || init?.redirect === 'follow') return response
  const wrong = await undocumentedIn({ method, url }, response)
  if (wrong !== null) throw new Error(`expected what /api/openapi.json says: ${wrong}`)

  return response
}
