import { expect, makeVisitor, test } from '../house/house-test.ts'
import { ledgerOf } from '../house/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../house/post-interest.ts'

const ROUNDS = 1_000
const TOKENS_AT_ONCE = 20
const APART_MS_MAX = 5

test('T28 a person Vitec knows is answered as one it does not: same words, same length, same time', async ({
  house,
  sandbox,
}) => {
  const known = makeVisitor()
  await postJson(house.url, bodyOf(known, await fetchToken(house.url)))
  await expect.poll(() => ledgerOf(sandbox.url, known.email)).toHaveLength(1)
  const tokens = await fetchTokens(house.url, 2 * ROUNDS)
  const times = { known: [] as number[], unknown: [] as number[] }
  const shapes = new Set<string>()

  for (let round = 0; round < ROUNDS; round += 1) {
    // Neither is always the one that comes after the other.
    const pair = round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const who of pair) {
      const visitor = who === 'known' ? known : makeVisitor()
      const interestNote = `Hej ${1_000 + round}`
      const body = { ...bodyOf(visitor, tokens.pop() ?? ''), interestNote }
      const began = performance.now()
      const answer = await postJson(house.url, body)
      const text = await answer.text()
      times[who].push(performance.now() - began)
      const names = [...answer.headers.keys()].filter((name) => name !== 'date')
      shapes.add(JSON.stringify([answer.status, names, text.length, Object.keys(JSON.parse(text))]))
    }
  }

  expect([...shapes]).toHaveLength(1)
  expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(APART_MS_MAX)
})

async function fetchTokens(houseUrl: string, count: number) {
  const tokens: string[] = []
  while (tokens.length < count)
    tokens.push(
      ...(await Promise.all(Array.from({ length: TOKENS_AT_ONCE }, () => fetchToken(houseUrl)))),
    )

  return tokens
}

function median(times: number[]) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
