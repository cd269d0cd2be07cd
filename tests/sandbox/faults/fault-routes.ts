import type { IncomingMessage } from 'node:http'

import * as z from 'zod'

import { type Answer, jsonAnswer } from '../http/answer.ts'
import { readJson } from '../http/read-body.ts'
import type { Memory } from '../store/memory.ts'
import { faultOrderSchema } from './fault-schema.ts'

/** `GET`, `PUT` and `DELETE /sandbox/faults`. */
export async function answerFaults(request: IncomingMessage, { faults }: Memory): Promise<Answer> {
  switch (request.method) {
    case 'GET':
      return jsonAnswer(200, faults.list())
    case 'DELETE':
      faults.clear()
      return { status: 204 }
    case 'PUT': {
      const order = faultOrderSchema.safeParse(await readJson(request))
      if (!order.success) return jsonAnswer(400, { reason: z.prettifyError(order.error) })

      faults.put(order.data)
      return jsonAnswer(200, faults.list())
    }
    default:
      return jsonAnswer(405, { reason: 'GET, PUT or DELETE' })
  }
}
