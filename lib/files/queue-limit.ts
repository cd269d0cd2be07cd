/**
 * Runs a few calls at once and keeps a short queue for the rest. @returns the result of the work,
 * or null where the queue is full.
 */
export function createQueueLimit({
  atOnceMax,
  waitingMax,
}: {
  atOnceMax: number
  waitingMax: number
}) {
  const queue: (() => void)[] = []
  let inside = 0

  return async <Result>(
    work: () => Promise<Result>,
    { mayWait = true } = {},
  ): Promise<Result | null> => {
    if (inside >= atOnceMax) {
      if (!mayWait || queue.length >= waitingMax) return null
      // A finished call hands over its slot, so that no other call takes it in between.
      await new Promise<void>((resolve) => queue.push(resolve))
    } else {
      inside += 1
    }

    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else inside -= 1
    }
  }
}
