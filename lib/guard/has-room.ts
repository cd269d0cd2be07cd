import 'server-only'

/**
 * More posts at once than any office's visitors make, and fewer than the store can answer in a second or two: whoever comes on top is
 * asked to wait rather than left waiting.
 */
const POSTS_AT_ONCE_MAX = 500

let underWay = 0

/** Runs the work if there is room for it. @returns null when there is none, and then nothing has been read. */
export async function ifThereIsRoom<Result>(
  work: () => Promise<Result>,
  max = POSTS_AT_ONCE_MAX,
): Promise<Result | null> {
  if (underWay >= max) return null
  underWay += 1

  try {
    return await work()
  } finally {
    underWay -= 1
  }
}
