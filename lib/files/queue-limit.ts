type Bounds = { atOnceMax: number; waitingMax: number }

type Asked = {
  /** False: it runs at once or not at all. */
  mayWait?: boolean
  /** Asked while it waits: a visitor who has left keeps nobody waiting. */
  isWanted?: () => boolean
}

type Waiting = { enter: (mayRun: boolean) => void; isWanted: () => boolean }

/**
 * Runs a few calls at once and keeps a short queue for the rest. @returns the result of the work,
 * or null where the queue is full, or nobody waits for it any more.
 */
export function createQueueLimit({ atOnceMax, waitingMax }: Bounds) {
  let queue: Waiting[] = []
  let inside = 0

  function dropUnwanted() {
    const { wanted = [], unwanted = [] } = Object.groupBy(queue, ({ isWanted }) =>
      isWanted() ? 'wanted' : 'unwanted',
    )
    queue = wanted
    for (const { enter } of unwanted) enter(false)
  }

  function leave() {
    dropUnwanted()
    // A finished call hands over its slot, so that no other call takes it in between.
    const next = queue.shift()
    if (next) next.enter(true)
    else inside -= 1
  }

  return async <Result>(
    work: () => Promise<Result>,
    { mayWait = true, isWanted = () => true }: Asked = {},
  ): Promise<Result | null> => {
    if (inside < atOnceMax) inside += 1
    else {
      dropUnwanted()
      if (!mayWait || queue.length >= waitingMax) return null
      const mayRun = await new Promise<boolean>((enter) => queue.push({ enter, isWanted }))
      if (!mayRun) return null
    }

    try {
      return await work()
    } finally {
      leave()
    }
  }
}
