import { DIALOG_STYLE } from './form-dialog.ts'
import { frameAddress, wordsFor } from './frame-address.ts'

/** The element's frame before it is shown: hidden and out of the way, but as wide as it will be. */
export function createFrame(
  element: HTMLElement,
  stage: HTMLElement,
  onLoad: (frame: HTMLIFrameElement) => void,
) {
  const frame = document.createElement('iframe')
  frame.src = frameAddress(element, stage)
  frame.title = wordsFor(element).title
  frame.loading = 'lazy'
  frame.addEventListener('load', () => onLoad(frame))
  frame.referrerPolicy = 'origin'
  frame.style.cssText =
    'display:block;width:100%;height:9px;border:0;position:absolute;top:0;visibility:hidden'

  return frame
}

/** Shows the frame in its place. */
export function showFrame({ style }: HTMLIFrameElement) {
  style.position = style.visibility = ''
}

/**
 * Space reserved until the form is ready, so that no text a visitor reads is pushed down. A whole
 * window is enough: the content after it is out of view however much higher the form is. On windows
 * higher than any form, the least height of a form.
 */
export const RESERVED = 'min(100vh,1200px)'

/** Puts `room` into a shadow root of the element, which the page's styles do not reach. */
export function createRoom(element: HTMLElement, room: HTMLElement): ShadowRoot {
  const sheet = new CSSStyleSheet()
  // A block, as a page that gives it a width or a background expects.
  sheet.replaceSync(
    `:host{display:block}:host([mode=button i]){display:inline-block}${DIALOG_STYLE}`,
  )
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  root.append(room)
  room.style.position = 'relative'

  return root
}

/** Space above and below the visible part, for a page's own bars. */
const MARGIN = '6rem'

type Place = { top: number; height: number }

/**
 * Scrolls the page so that this part of `stage` is in view, unless it is. It uses a marker element,
 * so that the page's own scrolling boxes are respected.
 */
export function reveal(stage: HTMLElement, { top, height }: Place) {
  const mark = document.createElement('i')
  mark.style.cssText = `position:absolute;top:${top}px;height:${Math.min(height, innerHeight / 2)}px;scroll-margin:${MARGIN} 0`
  stage.append(mark)
  mark.scrollIntoView({ block: 'nearest' })
  mark.remove()
}
