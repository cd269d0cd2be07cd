/** Turns are remembered of so many networks. A flood from more of them begins anew. */
const NETWORKS_MAX = 1_000

type Bounds = { atOnceMax: number; waitingMax: number }

/** A visitor who waits for the result. */
export type Waiter = {
  /** Aborted when the visitor has left. */
  signal?: AbortSignal
  /** The network the visitor comes from, as far as it is known. */
  network?: string
}

type Asked = {
  /** False: it runs at once or not at all. */
  mayWait?: boolean
  /** Read while it waits: more may come, and some leave. Without any it is wanted. */
  waiters?: readonly Waiter[]
}

type Waiting = { enter: (mayRun: boolean) => void; waiters: readonly Waiter[] }

/**
 * Runs a few calls at once and keeps a short queue for the rest. The networks in the queue take
 * turns, and in a full queue the one with most calls gives way: one visitor who asks for everything
 * does not keep the others waiting. @returns the result of the work, or null where the queue is
 * full, or nobody waits for it any more.
 */
export function createQueueLimit({ atOnceMax, waitingMax }: Bounds) {
  let queue: Waiting[] = []
  let inside = 0
  let turn = 0
  const lastTurns = new Map<string, number>()

  function remove(gone: Waiting[], mayRun: boolean) {
    queue = queue.filter((each) => !gone.includes(each))
    for (const { enter } of gone) enter(mayRun)
  }

  function dropUnwanted() {
    const unwanted = queue.filter(({ waiters }) => !isWanted(waiters))
    remove(unwanted, false)
  }

  function lastTurnOf({ waiters }: Waiting) {
    return Math.min(...networksOf(waiters).map(turnOf))
  }

  /** A network that comes later begins at the turn of the moment, and not before all others. */
  function turnOf(network: string) {
    const last = lastTurns.get(network) ?? turn
    lastTurns.set(network, last)

    return last
  }

  function leave() {
    inside -= 1
    dropUnwanted()
    const [first, ...others] = queue
    if (!first || lastTurns.size > NETWORKS_MAX) lastTurns.clear()
    if (!first) return

    const next = others.reduce(
      (best, each) => (lastTurnOf(each) < lastTurnOf(best) ? each : best),
      first,
    )
    turn += 1
    for (const network of networksOf(next.waiters)) lastTurns.set(network, turn)
    // A finished call hands over its slot, so that no other call takes it in between.
    inside += 1
    remove([next], true)
  }

  /** @returns whether there is a place in the queue */
  function makePlace(waiters: readonly Waiter[]) {
    dropUnwanted()
    if (queue.length < waitingMax) return true

    const shares = sharesIn(queue)
    const shareOf = (networks: string[]) =>
      Math.min(...networks.map((network) => shares.get(network) ?? 0))
    const [largest] = queue
      .toReversed()
      .map((each) => ({ each, share: shareOf(networksOf(each.waiters)) }))
      .toSorted((one, other) => other.share - one.share)
    if (!largest || largest.share <= shareOf(networksOf(waiters)) + 1) return false
    remove([largest.each], false)

    return true
  }

  return async <Result>(
    work: () => Promise<Result>,
    { mayWait = true, waiters = [] }: Asked = {},
  ): Promise<Result | null> => {
    if (inside < atOnceMax) inside += 1
    else {
      if (!mayWait || !makePlace(waiters)) return null
      const mayRun = await new Promise<boolean>((enter) => queue.push({ enter, waiters }))
      if (!mayRun) return null
    }

    try {
      return await work()
    } finally {
      leave()
    }
  }
}

export function isWanted(waiters: readonly Waiter[]) {
  return waiters.length === 0 || waiters.some(({ signal }) => !signal?.aborted)
}

/** Each once, however many wait. Visitors whose network is not known share one. */
function networksOf(waiters: readonly Waiter[]) {
  const present = waiters.filter(({ signal }) => !signal?.aborted)

  return present.length > 0 ? [...new Set(present.map(({ network = '' }) => network))] : ['']
}

/** The tasks of each network. One of two networks counts half for each. */
function sharesIn(queue: readonly Waiting[]) {
  const shares = new Map<string, number>()
  for (const { waiters } of queue) {
    const networks = networksOf(waiters)
    for (const network of networks)
      shares.set(network, (shares.get(network) ?? 0) + 1 / networks.length)
  }

  return shares
}

/** Runs a work once for all who ask for the same while it runs. */
export function createSharedWork<Result>() {
  const underWay = new Map<string, { result: Promise<Result>; waiters: Waiter[] }>()

  return (key: string, waiter: Waiter, work: (waiters: readonly Waiter[]) => Promise<Result>) => {
    const running = underWay.get(key)
    running?.waiters.push(waiter)
    if (running) return running.result

    const waiters = [waiter]
    const result = work(waiters).finally(() => underWay.delete(key))
    underWay.set(key, { result, waiters })

    return result
  }
}
