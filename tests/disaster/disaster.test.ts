import { expect, test } from '../support/flavours/store-test.ts'
import { disasters } from './disaster.ts'

test('a lost store that is put back loses no receipt of before, sends nothing twice unmarked, and brings nobody back', async ({
  engine,
}) => {
  test.setTimeout(600_000)
  const seed = Date.now() % 1_000_000
  const { complaints, figures } = await disasters({ engine, rounds: 3, seed })

  expect(complaints, `seed ${seed}: ${JSON.stringify(figures)}`).toEqual([])
  expect(figures.disasters).toBe(3)
})
