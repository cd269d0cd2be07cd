import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { usersAnswer } from '../crm/answer-crm.ts'
import { findAssociation } from '../estates/associations.ts'
import { findEstate } from '../estates/find-estate.ts'
import { hasRightTo } from '../estates/offices.ts'
import { findProject, projectsOf } from '../estates/projects.ts'
import { misbehave, strikesAfterHandling } from '../faults/misbehave.ts'
import { type Answer, errorAnswer, jsonAnswer, sendAnswer } from '../http/answer.ts'
import { isDenied, readBasicAuth } from '../http/basic-auth.ts'
import { unauthorized } from '../http/unauthorized.ts'
import { frameworkMessages } from '../messages/messages.ts'
import type { Memory } from '../store/memory.ts'
import { fileAnswer } from './file-answer.ts'
import { imageAnswer, ownerOfImage } from './image-answer.ts'
import { listAnswer } from './list-answer.ts'
import { showEstate } from './show-estate.ts'

const KINDS = ['estate', 'image', 'association', 'project', 'file', 'user']

type Read = {
  request: IncomingMessage
  response: ServerResponse
  path: string
  query: URLSearchParams
}

/** `GET Advertising/…`: estates, their pictures and their associations, and projects. */
export async function answerAdvertising(read: Read, { faults, closing }: Memory) {
  const { response } = read
  const [, , kind = '', customerId = '', id] = read.path.split('/').map(decodeStep)
  const estateId = kind === 'image' ? ownerOfImage(id ?? '') : id
  const fault = faults.take('advertising', { customerId, estateId })
  if (fault?.kind === 'slow') await wait(fault.ms, undefined, { signal: closing.signal })
  if (fault && !strikesAfterHandling(fault)) return misbehave(fault, response)

  const answer = await answerFor(read, { kind, customerId, id })
  if (fault) return misbehave(fault, response, answer)
  sendAnswer(response, answer)
}

async function answerFor(
  { request, query }: Read,
  { kind, customerId, id }: { kind: string; customerId: string; id: string | undefined },
): Promise<Answer> {
  const { accept, authorization } = request.headers
  const fail = (status: number, message: string) => errorAnswer(status, { accept, message })

  if (!readBasicAuth(authorization, 'advertising').isAuthorized) return unauthorized(accept)
  if (request.method !== 'GET') return fail(405, frameworkMessages.methodNotAllowed)
  if (!KINDS.includes(kind)) return fail(404, frameworkMessages.notFound)
  if (!hasRightTo(customerId) || isDenied(authorization, kind))
    return fail(403, frameworkMessages.forbidden)
  if (kind === 'estate' && id === undefined) return listAnswer(customerId, query, accept)
  if (kind === 'user') return usersAnswer(customerId, id)

  return (
    (await find(kind, { customerId, id: id ?? '', query })) ?? fail(404, frameworkMessages.notFound)
  )
}

type Sought = { customerId: string; id: string; query: URLSearchParams }

function find(kind: string, { customerId, id, query }: Sought) {
  if (kind === 'image') return imageAnswer(customerId, id, query)
  if (kind === 'file') return fileAnswer(customerId, id)
  if (kind === 'estate') return showEstate(findEstate(customerId, id), query.get('extend') ?? '')
  const found =
    kind === 'association'
      ? findAssociation(customerId, id)
      : id === ''
        ? projectsOf(customerId)
        : findProject(customerId, id)

  return found && jsonAnswer(200, found)
}

function decodeStep(step: string) {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
