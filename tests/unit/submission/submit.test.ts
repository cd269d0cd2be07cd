import { expect, test } from 'playwright/test'

import { submitInterest } from '#app/_submission/submit.ts'
import { withConcurrencyLimit } from '#lib/http/guards.ts'

const PLACES = 500

/** A form whose second half arrives when the test releases it. */
function halfSent() {
  const rest = Promise.withResolvers<void>()
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(Buffer.from('person.firstName=%C3%85sa&'))
      await rest.promise
      controller.enqueue(Buffer.from('interestNote=Hej'))
      controller.close()
    },
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  // Node requires this of a streamed body, and the browser's types do not know it.
  const init = { method: 'POST', headers, body, duplex: 'half' }

  return { request: new Request('http://127.0.0.1/', init), sendRest: rest.resolve }
}

test('S2 a body that has not arrived takes no place from one that has', async () => {
  const slow = Array.from({ length: PLACES }, () => {
    const { request, sendRest } = halfSent()
    return { taken: submitInterest(request), sendRest }
  })
  // All steps that do not need the rest of the body happen before this.
  await new Promise((resolve) => setImmediate(resolve))
  expect(await withConcurrencyLimit(async () => 'a place')).toBe('a place')

  for (const { sendRest } of slow) sendRest()
  await Promise.allSettled(slow.map(({ taken }) => taken))
})

test('S2 F42 a request that finds no free place is still read, and its input is kept', async () => {
  const door = Promise.withResolvers<void>()
  const inside = Array.from({ length: PLACES }, () => withConcurrencyLimit(() => door.promise))
  const { request, sendRest } = halfSent()
  sendRest()
  const { submission, result } = await submitInterest(request)
  door.resolve()
  await Promise.all(inside)

  expect(result).toEqual({ outcome: 'refused', code: 'storeUnavailable' })
  expect(submission.typed).toEqual({ 'person.firstName': 'Åsa', interestNote: 'Hej' })
})
