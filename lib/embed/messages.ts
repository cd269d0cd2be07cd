/** Goes up when a message changes its meaning: an older end then hears nothing, and the link inside the tag remains. */
const VERSION = 1

/** What the frame says to the page that holds it. Never anything a visitor typed. Lengths are CSS pixels from the frame's top. */
export type FrameMessage =
  /** It stands, and is so high. Said first, and again whenever it is greeted. With a code, words stand there in the form's place. */
  | { type: 'ready'; height: number; code?: string }
  | { type: 'height'; height: number }
  /** Something in the frame needs to be seen: the page scrolls to it unless it is. */
  | { type: 'reveal'; top: number; height: number }
  /** The interest is on our disk. */
  | { type: 'submitted'; receiptId: string; reference: string }
  /** Before `ready`: there is nothing to show, and the link inside the tag serves. */
  | { type: 'failed'; code: string }

/** What the page says to its frame. */
export type HostMessage =
  /** Sent when the frame has loaded, for a frame that could not tell by itself who holds it. */
  | { type: 'hello' }
  /** The element's attributes have changed, or what stands behind it. Each is checked before it is used. */
  | { type: 'look'; theme: string; accent: string; ground: string }

export function wrapped<Message extends FrameMessage | HostMessage>(message: Message) {
  return { ...message, interest: VERSION }
}

/** The fields of what may be a message of ours, or null. What a stranger sends is looked at and never thrown over. */
export function fieldsOf(value: unknown): Record<string, unknown> | null {
  return isObject(value) && value.interest === VERSION ? value : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
