import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { findEstate } from '../estates/find-estate.ts'
import { hasRightTo } from '../estates/offices.ts'
import { misbehave, strikesAfterHandling } from '../faults/misbehave.ts'
import { type Answer, errorAnswer, sendAnswer } from '../http/answer.ts'
import { readBasicAuth } from '../http/basic-auth.ts'
import { unauthorized } from '../http/unauthorized.ts'
import { frameworkMessages } from '../messages/messages.ts'
import type { Memory } from '../store/memory.ts'
import { imageAnswer, ownerOfImage } from './image-answer.ts'
import { listAnswer } from './list-answer.ts'
import { showEstate } from './show-estate.ts'

type Read = {
  request: IncomingMessage
  response: ServerResponse
  path: string
  query: URLSearchParams
}

/** `GET Advertising/Estate/…` and `GET Advertising/Image/…`. */
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

  if (!readBasicAuth(authorization).isAuthorized) return unauthorized(accept)
  if (request.method !== 'GET') return fail(405, frameworkMessages.methodNotAllowed)
  if (kind !== 'estate' && kind !== 'image') return fail(404, frameworkMessages.notFound)
  if (!hasRightTo(customerId)) return fail(403, frameworkMessages.forbidden)
  if (kind === 'estate' && id === undefined) return listAnswer(customerId, query, accept)

  const found =
    kind === 'image'
      ? await imageAnswer(customerId, id ?? '', query)
      : showEstate(findEstate(customerId, id ?? ''), query.get('extend') ?? '')

  return found ?? fail(404, frameworkMessages.notFound)
}

function decodeStep(step: string) {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
