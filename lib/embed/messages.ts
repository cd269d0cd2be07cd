/**
 * Incremented when a message changes its meaning: an older end then ignores the message, and the
 * link inside the tag remains.
 */
const VERSION = 1

/**
 * A message from the frame to the page that holds it. It never holds a visitor's typed values.
 * Lengths are CSS pixels from the frame's top.
 */
export type FrameMessage =
  /**
   * The form is ready, with its height. Sent first, and again after each greeting. With a code, a
   * message replaces the form.
   */
  | { type: 'ready'; height: number; code?: string }
  | { type: 'height'; height: number }
  /** An element in the frame needs to be seen: the page scrolls to it unless it is in view. */
  | { type: 'reveal'; top: number; height: number }
  /** The visitor has begun to fill in the form. */
  | { type: 'started' }
  /** The visitor pressed Escape: a dialog around the frame cannot hear it. */
  | { type: 'escape' }
  /** The interest is on our disk. */
  | { type: 'submitted'; receiptId: string; reference: string }
  /** Before `ready`: there is nothing to show, and the link inside the tag serves. */
  | { type: 'failed'; code: string }

/** A message from the page to its frame. */
export type HostMessage =
  /** Sent when the frame has loaded, for a frame that cannot itself tell which page holds it. */
  | { type: 'hello' }
  /**
   * The element's attributes have changed, or the background behind it. Each value is checked
   * before it is used.
   */
  | { type: 'look'; theme: string; accent: string; ground: string }

export function wrapped<Message extends FrameMessage | HostMessage>(message: Message) {
  return { ...message, interest: VERSION }
}

/**
 * The fields of a possible message of ours, or null. A stranger's message is checked and never
 * throws.
 */
function fieldsOf(value: unknown): Record<string, unknown> | null {
  return isObject(value) && value.interest === VERSION ? value : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** No form is so high; a bug of ours must not stretch a page without end. */
const LENGTH_MAX = 30_000

/** A receipt's id, its reference and a code all have this form. */
const WORD = /^[\w-]{1,64}$/

/** A message from our frame, or null when it does not follow the protocol. */
export function parseFrameMessage(value: unknown): FrameMessage | null {
  const { type, height, top, receiptId, reference, code } = fieldsOf(value) ?? {}

  if (type === 'ready' && isLength(height))
    return isWord(code) ? { type, height, code } : { type, height }
  if (type === 'height' && isLength(height)) return { type, height }
  if (type === 'started' || type === 'escape') return { type }
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

/** A colour or a word is short; anything longer is not a message of ours. */
const TEXT_MAX = 20

/** A message from the page that holds us, or null when it does not follow the protocol. */
export function parseHostMessage(value: unknown): HostMessage | null {
  const fields = fieldsOf(value)
  if (fields?.type === 'hello') return { type: 'hello' }
  if (fields?.type !== 'look') return null

  const { theme, accent, ground } = fields
  return isShort(theme) && isShort(accent) && isShort(ground)
    ? { type: 'look', theme, accent, ground }
    : null
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_MAX
}

/** The form's events for the messenger beside it, which alone talks to the host page. */
export const FRAME_NEWS = 'interest-news'

export function sendToMessenger(message: FrameMessage) {
  dispatchEvent(new CustomEvent(FRAME_NEWS, { detail: message }))
}
