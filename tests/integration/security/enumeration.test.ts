import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeVisitor, type Visitor } from '../../support/visitor.ts'

const ROUNDS = 1_000
const PAIRS_AT_ONCE = 4
const APART_MS_MAX = 5

test('T28 a known and an unknown person get the same response: same fields, same length, same time', async ({
  app,
  sandbox,
}) => {
  test.setTimeout(180_000)
  const known = makeVisitor()
  const differences: number[] = []
  const shapes = new Set<string>()
  await postJson(app.url, bodyOf(known, await fetchToken(app.url)))
  await expect.poll(() => ledgerOf(sandbox.url, known.email)).toHaveLength(1)

  for (let round = 0; round < ROUNDS; round += PAIRS_AT_ONCE) {
    const pairs = Array.from({ length: PAIRS_AT_ONCE }, (_, at) => ({
      note: `Hej ${1_000 + round + at}`,
      // Each place in the queue is a known person's as often as an unknown one's.
      isKnownFirst: (at + round / PAIRS_AT_ONCE) % 2 === 0,
    }))
    const tokens = await Promise.all(
      pairs.map(async () => [await fetchToken(app.url), await fetchToken(app.url)]),
    )
    const timings = await Promise.all(
      pairs.map(async ({ note, isKnownFirst }, at) => {
        const people = [known, makeVisitor()]
        const inOrder = isKnownFirst ? people : people.toReversed()
        const both = await Promise.all(
          inOrder.map((visitor, index) =>
            timed(app.url, { visitor, note, token: tokens[at]?.[index] ?? '' }),
          ),
        )
        return isKnownFirst ? both : both.toReversed()
      }),
    )
    for (const [ofKnown, ofUnknown] of timings) {
      differences.push((ofKnown?.tookMs ?? 0) - (ofUnknown?.tookMs ?? 0))
      for (const timing of [ofKnown, ofUnknown]) shapes.add(timing?.shape ?? '')
    }
  }

  expect([...shapes]).toHaveLength(1)
  expect(differences).toHaveLength(ROUNDS)
  // Two posts of one pair meet the same load, so their difference shows no more than themselves.
  expect(Math.abs(median(differences))).toBeLessThan(APART_MS_MAX)
})

type Sent = { visitor: Visitor; note: string; token: string }

/** A response's time, and its form as an attacker compares them. */
async function timed(appUrl: string, { visitor, note, token }: Sent) {
  const began = performance.now()
  const answer = await postJson(appUrl, { ...bodyOf(visitor, token), interestNote: note })
  const text = await answer.text()
  const tookMs = performance.now() - began
  const names = [...answer.headers.keys()].filter((name) => name !== 'date')

  return {
    tookMs,
    shape: JSON.stringify([answer.status, names, text.length, Object.keys(JSON.parse(text))]),
  }
}

function median(times: number[]) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
