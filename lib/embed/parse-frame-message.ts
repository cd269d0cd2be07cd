import { fieldsOf, type FrameMessage } from './messages.ts'

/** No form is so high; a page is not to be stretched without end by a slip of ours. */
const LENGTH_MAX = 30_000

/** A receipt's id, its reference and a code are all of this kind. */
const WORD = /^[\w-]{1,64}$/

/** What came from our frame, or null when it is not as we speak. */
export function parseFrameMessage(value: unknown): FrameMessage | null {
  const { type, height, top, receiptId, reference, code } = fieldsOf(value) ?? {}

  if (type === 'ready' && isLength(height))
    return isWord(code) ? { type, height, code } : { type, height }
  if (type === 'height' && isLength(height)) return { type, height }
  if (type === 'reveal' && isLength(top) && isLength(height)) return { type, top, height }
  if (type === 'submitted' && isWord(receiptId) && isWord(reference))
    return { type, receiptId, reference }

  return type === 'failed' && isWord(code) ? { type, code } : null
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LENGTH_MAX
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && WORD.test(value)
}
