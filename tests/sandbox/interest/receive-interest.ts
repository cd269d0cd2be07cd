import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import type { Fault } from '../faults/fault-schema.ts'
import { misbehave, statusOf, strikesAfterHandling } from '../faults/misbehave.ts'
import { sendAnswer } from '../http/answer.ts'
import { readBody } from '../http/read-body.ts'
import type { Memory } from '../store/memory.ts'
import { beginEntry } from './begin-entry.ts'
import { judgeInterest } from './judge-interest.ts'
import { readInterest } from './read-interest.ts'

/** `POST Interest/SendInterestAndContactOnEstate`; each request ends in the ledger. */
export async function submitForm(
  request: IncomingMessage,
  response: ServerResponse,
  memory: Memory,
) {
  const { ledger, faults } = memory
  const id = ledger.nextId()
  const early = faults.takeBeforeRead()
  if (early) {
    const unread = readInterest(Buffer.alloc(0))
    ledger.add({ ...beginEntry(id, request, unread), outcome: 'fault', fault: early })
    return misbehave(early, response)
  }

  const reading = readInterest(await readBody(request), request.headers['content-type'])
  const entry = beginEntry(id, request, reading)
  const fault = faults.take('interest', entry.about)
  if (fault && !strikesAfterHandling(fault)) {
    ledger.add({ ...entry, outcome: 'fault', fault, status: statusOf(fault) })
    return misbehave(fault, response)
  }

  await waitFor(fault, memory)
  const { answer, ...verdict } = judgeInterest(entry, { request, reading, memory })
  const struck = verdict.outcome === 'stored' || fault?.kind === 'slow' ? fault : undefined
  if (!struck) {
    ledger.add({ ...entry, ...verdict, status: answer.status })
    return sendAnswer(response, answer)
  }

  const status = statusOf(struck, answer.status)
  ledger.add({ ...entry, ...verdict, status, fault: struck })
  return misbehave(struck, response, answer)
}

/**
 * A slow Vitec stores a request that it has read, even if the client no longer waits for the
 * response.
 */
async function waitFor(fault: Fault | undefined, { closing }: Memory) {
  if (fault?.kind === 'slow') await wait(fault.ms, undefined, { signal: closing.signal })
}
