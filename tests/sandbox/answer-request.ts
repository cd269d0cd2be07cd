import type { IncomingMessage, ServerResponse } from 'node:http'

import { answerAdvertising } from './advertising/answer-advertising.ts'
import { answerIds, isAboutIds } from './crm/answer-crm.ts'
import { answerFaults } from './faults/fault-routes.ts'
import { errorAnswer, sendAnswer } from './http/answer.ts'
import { answerLedger } from './interest/ledger-routes.ts'
import { submitForm } from './interest/receive-interest.ts'
import { frameworkMessages } from './messages/messages.ts'
import { inboxAnswer } from './pages/inbox-page.ts'
import { openEvents } from './pages/open-events.ts'
import type { Memory } from './store/memory.ts'
import { answerBookings, answerViewings, isAboutViewings } from './viewings/answer-viewings.ts'

/** Addresses are case-insensitive, as in ASP.NET. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  memory: Memory,
) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sandbox')
  const path = pathname.toLowerCase().replace(/(?<=.)\/$/, '')

  if (path === '/interest/sendinterestandcontactonestate') {
    return submitForm(request, response, memory)
  }
  if (path.startsWith('/advertising/')) {
    return answerAdvertising({ request, response, path, query: searchParams }, memory)
  }
  if (isAboutIds(path)) return sendAnswer(response, answerIds(request, path, searchParams))
  if (isAboutViewings(path)) return answerViewings(request, response, { path, memory })
  if (path === '/sandbox/bookings') return sendAnswer(response, answerBookings(request, memory))
  if (path === '/sandbox/interests') {
    return sendAnswer(response, answerLedger(request, searchParams, memory))
  }
  if (path === '/sandbox/faults') return sendAnswer(response, await answerFaults(request, memory))
  if (path === '/sandbox/events') return openEvents(response, memory)
  if (path === '/') return sendAnswer(response, inboxAnswer(memory))

  const { accept } = request.headers
  sendAnswer(response, errorAnswer(404, { accept, message: frameworkMessages.notFound }))
}
