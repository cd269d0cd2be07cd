import { lookOf, SETTING } from './frame-address.ts'
import { type HostMessage, wrapped } from './messages.ts'

export function post(frame: HTMLIFrameElement, message: HostMessage) {
  frame.contentWindow?.postMessage(wrapped(message), SETTING.home)
}

/** Sends the frame its look, unless it is the look last sent. @returns the look now sent */
export function postLook(frame: HTMLIFrameElement, element: HTMLElement, told: string) {
  const { shade, ...look } = lookOf(element)
  // A frame is transparent where both schemes are the same. Where they differ, the form has a
  // background of its own.
  frame.style.colorScheme = shade
  const text = JSON.stringify(look)
  if (text !== told) post(frame, { type: 'look', ...look })

  return text
}

/** Dispatches an event on the element, wherever the page listens. */
export function tell(
  element: HTMLElement,
  name: 'ready' | 'submitted' | 'failed',
  detail?: Record<string, string>,
) {
  element.dispatchEvent(
    new CustomEvent(`interest:${name}`, { bubbles: true, composed: true, detail }),
  )
}
