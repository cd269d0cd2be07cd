import type { FrameMessage } from '#lib/embed/messages.ts'

/** The form's events for the messenger beside it, which alone talks to the host page. */
export const FRAME_NEWS = 'interest-news'

export function sendToMessenger(message: FrameMessage) {
  dispatchEvent(new CustomEvent(FRAME_NEWS, { detail: message }))
}
