import { expect, test } from 'playwright/test'

import { createQueueLimit } from '#lib/files/queue-limit.ts'

/** Work that ends when the test says so. */
function someWork() {
  const ends: (() => void)[] = []
  const work = () => new Promise<string>((resolve) => ends.push(() => resolve('done')))

  return { work, end: () => ends.splice(0).forEach((each) => void each()) }
}

test('S4 a task that may not wait takes a free place, and none in the queue', async () => {
  const gate = createQueueLimit({ atOnceMax: 1, waitingMax: 1 })
  const { work, end } = someWork()
  const first = gate(work, { mayWait: false })
  expect(await gate(work, { mayWait: false })).toBeNull()

  const second = gate(work)
  expect(await gate(work)).toBeNull()
  end()
  expect(await first).toBe('done')
  await new Promise((resolve) => setImmediate(resolve))
  end()
  expect(await second).toBe('done')
})

test('a task that nobody waits for any more leaves the queue, and its place, to others', async () => {
  const gate = createQueueLimit({ atOnceMax: 1, waitingMax: 2 })
  const { work, end } = someWork()
  const first = gate(work)
  let isWanted = true
  const left = gate(work, { isWanted: () => isWanted })
  const second = gate(work)
  expect(await gate(work)).toBeNull()

  isWanted = false
  const third = gate(work)
  expect(await left).toBeNull()
  for (const running of [first, second, third]) {
    end()
    expect(await running).toBe('done')
    await new Promise((resolve) => setImmediate(resolve))
  }
})
