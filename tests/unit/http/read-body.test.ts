import { expect, test } from 'playwright/test'

import { BODY_BYTES_MAX, readBody } from '#lib/http/read-body.ts'

/**
 * A body that arrives in pieces, with any claimed length; `taken` counts the pieces that were read.
 */
function streamed(pieces: Uint8Array[], claimed?: number) {
  let taken = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[taken]
      taken += 1
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
  const headers = new Headers(claimed === undefined ? {} : { 'content-length': String(claimed) })
  return { request: posted({ body, headers }), taken: () => taken }
}

function posted(given: RequestInit) {
  // Node requires this of a streamed body, and the browser's types do not know it.
  const init = { method: 'POST', duplex: 'half', ...given }

  return new Request('http://127.0.0.1/', init)
}

const bytes = (length: number) => new Uint8Array(length).fill(97)

test('a body of 32 KiB is read, and one of a byte more is not', async () => {
  expect(BODY_BYTES_MAX).toBe(32 * 1024)
  const whole = await readBody(streamed([bytes(BODY_BYTES_MAX)]).request)
  expect(whole.ok && whole.text.length).toBe(BODY_BYTES_MAX)

  expect(await readBody(streamed([bytes(BODY_BYTES_MAX + 1)]).request)).toEqual({
    ok: false,
    code: 'bodyTooLarge',
  })
})

test('an endless body is abandoned as soon as it is too large, whatever its declared length', async () => {
  const { request, taken } = streamed(
    Array.from({ length: 10_000 }, () => bytes(1_024)),
    10,
  )

  expect(await readBody(request)).toEqual({ ok: false, code: 'bodyTooLarge' })
  expect(taken()).toBeLessThan(40)
})

test('a declared length that is too large is refused without a read of the body', async () => {
  const { request, taken } = streamed([bytes(1), bytes(1), bytes(1)], BODY_BYTES_MAX + 1)

  expect(await readBody(request)).toEqual({ ok: false, code: 'bodyTooLarge' })
  expect(taken()).toBeLessThan(2)
})

test('a character split between two chunks is read whole', async () => {
  const text = 'Åsa-Märta 李 🏡'
  const pieces = [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))

  expect(await readBody(streamed(pieces).request)).toEqual({ ok: true, text })
})

test('bytes that are not UTF-8 are refused', async () => {
  for (const wrong of [[0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe5, 0xe4, 0xf6]]) {
    expect(await readBody(streamed([Uint8Array.from(wrong)]).request)).toEqual({
      ok: false,
      code: 'bodyUnreadable',
    })
  }
})

test('a request without a body has an empty text', async () => {
  expect(await readBody(new Request('http://127.0.0.1/', { method: 'POST' }))).toEqual({
    ok: true,
    text: '',
  })
})

test('a body that is cut off is unreadable', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })

  expect(await readBody(posted({ body }))).toEqual({ ok: false, code: 'bodyUnreadable' })
})
