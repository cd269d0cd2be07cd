import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { type Answer, sendAnswer } from '../http/answer.ts'
import { answerInsteadFor } from './answer-instead-for.ts'
import type { Fault } from './fault-schema.ts'
import { streamHuge } from './stream-huge.ts'

/** A wait long enough for the bytes to leave before the reset follows them. */
const FLUSH_MS = 50

/**
 * The side of storing on which a fault strikes. A status in the 200s means to the client that the
 * interest was stored; a server in front of Vitec sends maintenance pages and garbage.
 */
export function strikesAfterHandling(fault: Fault) {
  switch (fault.kind) {
    case 'slow':
    case 'clock':
    case 'resetAfterStore':
    case 'cutInAnswer':
    case 'stallInAnswer':
      return true
    case 'status':
    case 'huge':
      return fault.status < 300
    default:
      return false
  }
}

/** The status line that this fault sends, or null when it sends none. */
export function statusOf(fault: Fault, usual: number | null = null) {
  switch (fault.kind) {
    case 'slow':
    case 'clock':
      return usual
    case 'cutInAnswer':
    case 'stallInAnswer':
      return 200
    case 'huge':
      return fault.status
    default:
      return answerInsteadFor(fault)?.status ?? null
  }
}

/** `usual` is the response without the fault. */
export async function misbehave(fault: Fault, response: ServerResponse, usual?: Answer) {
  const { socket } = response
  switch (fault.kind) {
    case 'slow':
      if (usual) sendAnswer(response, usual)
      return
    case 'clock':
      if (usual) sendAnswer(response, dated(usual, fault.seconds))
      return
    case 'silent':
      return
    case 'down':
      socket?.destroy()
      return
    case 'resetBeforeRead':
    case 'resetAfterRead':
    case 'resetAfterStore':
      socket?.resetAndDestroy()
      return
    case 'garbage':
      socket?.end('220 mail.example ESMTP ready\r\n\u0016\u0003\u0001\r\n\r\n')
      return
    case 'stallInAnswer':
      socket?.write(HALF_AN_ANSWER)
      return
    case 'cutInAnswer':
      socket?.write(HALF_AN_ANSWER)
      await wait(FLUSH_MS)
      socket?.resetAndDestroy()
      return
    case 'huge':
      return streamHuge(response, fault.status)
    default: {
      const answer = answerInsteadFor(fault)
      if (answer) sendAnswer(response, answer)
    }
  }
}

function dated(answer: Answer, seconds: number): Answer {
  const date = new Date(Date.now() + seconds * 1_000).toUTCString()

  return { ...answer, headers: { ...answer.headers, date } }
}

const HALF_AN_ANSWER =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: 26\r\n\r\n"ADR4000'
