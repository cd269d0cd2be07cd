/** Lets a few through at once and keeps a short queue, for those who may wait. @returns what the work returned, or null where there is no room. */
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
      // Whoever leaves hands over its place, so nobody slips in between.
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
