import { lookOf } from './frame-address.ts'
import { type HostMessage, wrapped } from './messages.ts'
import { SETTING } from './setting.ts'

export function post(frame: HTMLIFrameElement, message: HostMessage) {
  frame.contentWindow?.postMessage(wrapped(message), SETTING.home)
}

/** Tells the frame how it is to look, unless that is what it was told last. @returns what it now has been told */
export function tellLook(frame: HTMLIFrameElement, element: HTMLElement, told: string) {
  const { shade, ...look } = lookOf(element)
  // A frame lets through what is behind it where both have the same scheme. Where they have not, the form has a ground of its own.
  frame.style.colorScheme = shade
  const text = JSON.stringify(look)
  if (text !== told) post(frame, { type: 'look', ...look })

  return text
}

/** Tells the page around the element, wherever that listens. */
export function tell(
  element: HTMLElement,
  name: 'ready' | 'submitted' | 'failed',
  detail?: Record<string, string>,
) {
  element.dispatchEvent(
    new CustomEvent(`interest:${name}`, { bubbles: true, composed: true, detail }),
  )
}
