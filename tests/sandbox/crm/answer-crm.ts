import type { IncomingMessage } from 'node:http'

import { agents } from '../estates/agents.ts'
import { hasRightTo, isSameId } from '../estates/offices.ts'
import { type Answer, errorAnswer, jsonAnswer } from '../http/answer.ts'
import { isDenied, readBasicAuth } from '../http/basic-auth.ts'
import { unauthorized } from '../http/unauthorized.ts'
import { frameworkMessages } from '../messages/messages.ts'

/** By the address in lower case. The functions belong to CRM-Contact [D] (VITEC.md 12, A2). */
const LISTS: Record<string, { kind: string; of(customerId: string): unknown }> = {
  '/category/getcategories': { kind: 'category', of: () => CATEGORIES },
  '/task/gettasks': { kind: 'task', of: () => TASKS },
  '/customfield/get': {
    kind: 'customfield',
    of: (customerId) => [{ customerId, fields: FIELDS }],
  },
}

const CATEGORIES = {
  companyCategories: [{ id: 'KAT_BOLAG', name: 'Bolag', readOnly: false }],
  personCategories: [
    { id: 'KAT_SPEKULANT', name: 'Spekulant', readOnly: false },
    { id: 'KAT_SALJARE', name: 'Tänkbar säljare', readOnly: false },
    { id: 'KAT_KUND', name: 'Tidigare kund', readOnly: true },
  ],
}

const TASKS = [
  { id: 'TSK_RING', description: 'Ring upp' },
  { id: 'TSK_VARDERING', description: 'Boka värdering' },
]

const FIELDS = [{ label: 'Källa', name: 'Källa', type: 'String', validFor: ['Person'] }]

/** Whether the address is one of the lists of ids that an interest may name. */
export function isAboutIds(path: string) {
  return path in LISTS
}

export function answerIds(
  { method, headers: { accept, authorization } }: IncomingMessage,
  path: string,
  query: URLSearchParams,
): Answer {
  const list = LISTS[path]
  // Names of parameters are case-insensitive, as in ASP.NET.
  const [, customerId = ''] = [...query].find(([name]) => name.toLowerCase() === 'customerid') ?? []
  const fail = (status: number, message: string) => errorAnswer(status, { accept, message })

  if (!readBasicAuth(authorization, 'interest').isAuthorized) return unauthorized(accept)
  if (method !== 'GET') return fail(405, frameworkMessages.methodNotAllowed)
  if (!list) return fail(404, frameworkMessages.notFound)
  if (!hasRightTo(customerId) || isDenied(authorization, list.kind))
    return fail(403, frameworkMessages.forbidden)

  return jsonAnswer(200, list.of(customerId))
}

/** `GET Advertising/User/{customerId}[/{userId}]`; that the list is a bare one is inferred [I]. */
export function usersAnswer(customerId: string, userId: string | undefined): Answer {
  const users = agents
    .filter(({ office }) => isSameId(office.customerId, customerId))
    .map(({ id, name, title, emailAddress }) => ({ id, name, title, emailAddress }))
  if (userId === undefined) return jsonAnswer(200, users)
  const user = users.find(({ id }) => isSameId(id, userId))

  return user ? jsonAnswer(200, user) : errorAnswer(404, { message: frameworkMessages.notFound })
}
