import { expect, test } from 'playwright/test'

import { createQueueLimit, createSharedWork, type Waiter } from '#lib/files/queue-limit.ts'

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
  const visitor = new AbortController()
  const left = gate(work, { waiters: [visitor] })
  const second = gate(work)
  expect(await gate(work)).toBeNull()

  visitor.abort()
  const third = gate(work)
  expect(await left).toBeNull()
  for (const running of [first, second, third]) {
    end()
    expect(await running).toBe('done')
    await new Promise((resolve) => setImmediate(resolve))
  }
})

/** A queue of one slot and four places, and the order in which its tasks run. */
function someNetworks() {
  const gate = createQueueLimit({ atOnceMax: 1, waitingMax: 4 })
  const ran: string[] = []
  let end = () => {}
  const ask = (name: string, waiters: Waiter[]) =>
    gate(
      () => {
        ran.push(name)
        return new Promise<string>((resolve) => {
          end = () => resolve(name)
        })
      },
      { waiters },
    )

  async function endOne() {
    end()
    await new Promise((resolve) => setImmediate(resolve))
  }

  async function endAll() {
    for (let before = -1; before !== ran.length; ) {
      before = ran.length
      await endOne()
    }
  }

  return { ask, ran, endOne, endAll }
}

const [GREEDY, HONEST, OTHER] = ['198.51.100.7', '203.0.113.8', '203.0.113.9'].map((network) => ({
  network,
})) as [Waiter, Waiter, Waiter]

test('the networks in a queue take turns, each in its own order', async () => {
  const { ask, ran, endAll } = someNetworks()
  const all = [
    ask('greedy 1', [GREEDY]),
    ask('greedy 2', [GREEDY]),
    ask('greedy 3', [GREEDY]),
    ask('honest 1', [HONEST]),
    ask('honest 2', [HONEST]),
  ]
  await endAll()

  expect(ran).toEqual(['greedy 1', 'greedy 2', 'honest 1', 'greedy 3', 'honest 2'])
  expect(await Promise.all(all)).not.toContain(null)
})

test('in a full queue the network with most tasks gives way to another, and not to itself', async () => {
  const { ask, ran, endAll } = someNetworks()
  const all = ['0', '1', '2', '3', '4', '5'].map((name) => ask(`greedy ${name}`, [GREEDY]))
  const honest = [ask('honest 1', [HONEST]), ask('honest 2', [HONEST]), ask('honest 3', [HONEST])]
  const other = ask('other', [OTHER])
  await endAll()

  expect(ran).toEqual(['greedy 0', 'greedy 1', 'honest 1', 'other', 'greedy 2'])
  expect(await Promise.all(all)).toEqual(['greedy 0', 'greedy 1', 'greedy 2', null, null, null])
  expect(await Promise.all(honest)).toEqual(['honest 1', null, null])
  expect(await other).toBe('other')
})

test('a task that a second network waits for too is not sent away, and comes at the turn of either', async () => {
  const { ask, ran, endAll } = someNetworks()
  const waiters = [GREEDY]
  const greedy = ['0', '1', '2', '3'].map((name) => ask(`greedy ${name}`, [GREEDY]))
  const all = [...greedy, ask('shared', waiters)]
  waiters.push(HONEST)
  all.push(ask('honest', [HONEST]))
  await endAll()

  expect(ran).toEqual(['greedy 0', 'greedy 1', 'shared', 'greedy 2', 'honest'])
  expect(await all[3]).toBeNull()
  expect(await all[4]).toBe('shared')
})

test('work under way is shared by all who ask for it, also by a visitor of another network', async () => {
  const share = createSharedWork<string>()
  const seen: number[] = []
  let end = (_text: string) => {}
  const work = (waiters: readonly Waiter[]) => {
    const result = new Promise<string>((resolve) => {
      end = resolve
    })
    return result.finally(() => seen.push(waiters.length))
  }
  const [one, two] = [share('key', GREEDY, work), share('key', HONEST, work)]
  end('made')

  expect(await Promise.all([one, two])).toEqual(['made', 'made'])
  expect(seen).toEqual([2])
  const three = share('key', GREEDY, work)
  end('anew')
  expect(await three).toBe('anew')
})

test('two networks that ask for the same tasks give way to a third', async () => {
  const { ask, ran, endAll } = someNetworks()
  const both = ['0', '1', '2', '3', '4'].map((name) => ask(`shared ${name}`, [GREEDY, OTHER]))
  const honest = ask('honest', [HONEST])
  await endAll()

  expect(await honest).toBe('honest')
  expect((await Promise.all(both)).filter((each) => each === null)).toHaveLength(1)
  expect(ran).toContain('honest')
})

test('thousands who wait for the same tasks cost the next one little', async () => {
  const { ask, endAll } = someNetworks()
  const crowd = Array.from({ length: 200_000 }, () => GREEDY)
  const all = ['0', '1', '2', '3', '4'].map((name) => ask(`crowded ${name}`, crowd))
  const began = performance.now()
  const refused = await ask('one more', [GREEDY])
  const honest = ask('honest', [HONEST])
  expect(performance.now() - began).toBeLessThan(5_000)
  await endAll()

  expect(refused).toBeNull()
  expect(await honest).toBe('honest')
  expect((await Promise.all(all)).filter((each) => each === null)).toHaveLength(1)
})

test('networks that come one after the other do not starve one that waits for its second turn', async () => {
  const { ask, ran, endOne } = someNetworks()
  const all = [ask('first', [GREEDY]), ask('honest 1', [HONEST]), ask('honest 2', [HONEST])]
  for (let number = 0; number < 6; number += 1) {
    all.push(ask(`late ${number}`, [{ network: `192.0.2.${number}` }]))
    await endOne()
  }

  expect(ran.indexOf('honest 2')).toBeGreaterThan(0)
  expect(ran.indexOf('honest 2')).toBeLessThanOrEqual(4)
})
