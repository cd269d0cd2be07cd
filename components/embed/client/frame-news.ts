import type { FrameMessage } from '#lib/embed/messages.ts'

/** How the form tells the messenger beside it, which alone speaks with the page outside. */
export const FRAME_NEWS = 'interest-news'

export function tellMessenger(message: FrameMessage) {
  dispatchEvent(new CustomEvent(FRAME_NEWS, { detail: message }))
}
