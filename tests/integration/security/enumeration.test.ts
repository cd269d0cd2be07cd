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
  const times = { known: [] as number[], unknown: [] as number[] }
  const shapes = new Set<string>()
  await postJson(app.url, bodyOf(known, await fetchToken(app.url)))
  await expect.poll(() => ledgerOf(sandbox.url, known.email)).toHaveLength(1)

  for (let round = 0; round < ROUNDS; round += PAIRS_AT_ONCE) {
    const pairs = Array.from({ length: PAIRS_AT_ONCE }, (_, at) => {
      const both = [
        { who: 'known', visitor: known, note: `Hej ${1_000 + round + at}` },
        { who: 'unknown', visitor: makeVisitor(), note: `Hej ${1_000 + round + at}` },
      ] as const
      // The order alternates, so that neither is always the second.
      return at % 2 === 0 ? both : both.toReversed()
    }).flat()
    const tokens = await Promise.all(pairs.map(() => fetchToken(app.url)))
    await Promise.all(
      pairs.map(async ({ who, visitor, note }, at) => {
        const { tookMs, shape } = await timed(app.url, { visitor, note, token: tokens[at] ?? '' })
        times[who].push(tookMs)
        shapes.add(shape)
      }),
    )
  }

  expect([...shapes]).toHaveLength(1)
  expect([times.known.length, times.unknown.length]).toEqual([ROUNDS, ROUNDS])
  expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(APART_MS_MAX)
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
