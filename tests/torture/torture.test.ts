import { expect, test } from '../support/flavours/store-test.ts'
import { torture } from './torture.ts'

const POINTS = ['K0', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10']

test('F20 F21 F22 F23 F24 F25 F26 F27 F32 no interest is lost and no duplicate unmarked, however the processes, the store and Vitec die', async ({
  engine,
}) => {
  // The timeout is no promise: a busy machine takes its time for so many lives.
  test.setTimeout(1_200_000)
  const seed = Date.now() % 1_000_000
  const began = performance.now()
  // A run that meets the timeout says how far it came.
  const onStep = (step: string) =>
    void test.info().annotations.push({
      type: 'torture',
      description: `${Math.round((performance.now() - began) / 1_000)} s: ${step}`,
    })
  const onRound = (round: number, plan: string) => onStep(`round ${round}: ${plan}`)
  const options = { engine, rounds: 24, seed, instances: 2, onRound, onStep }
  const { complaints, figures } = await torture(options)

  const story = `seed ${seed}: ${JSON.stringify(figures)}`

  expect(complaints, story).toEqual([])
  expect(
    POINTS.filter((point) => !figures[`kill ${point}`]),
    `every kill point was reached, ${story}`,
  ).toEqual([])
})
