import { expect, test } from 'playwright/test'

import { readSubmission } from '#app/_submission/read.ts'

const REFUSED: [what: string, headers: Record<string, string>, code: string][] = [
  ['of an unsupported type', { 'content-type': 'text/plain' }, 'mediaTypeUnsupported'],
  [
    'from another site',
    { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    'originRefused',
  ],
]

for (const [what, headers, code] of REFUSED) {
  test(`a body ${what} is still read to its end, so that its sender sees the response`, async () => {
    const parts = ['{"a":', '1}']
    const body = new ReadableStream({
      pull(controller) {
        const part = parts.shift()
        if (part === undefined) controller.close()
        else controller.enqueue(Buffer.from(part))
      },
    })
    // Node requires this of a streamed body, and the browser's types do not know it.
    const init = { method: 'POST', headers, body, duplex: 'half' }

    expect(await readSubmission(new Request('http://127.0.0.1/api/interests', init))).toMatchObject(
      { ok: false, code },
    )
    expect(parts).toEqual([])
  })
}
