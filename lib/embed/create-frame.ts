import { frameAddress, localeFor } from './frame-address.ts'
import { SETTING } from './setting.ts'

/** The element's frame before it is put up: hidden and out of the way, but as wide as it will be. */
export function createFrame(element: HTMLElement, onLoad: (frame: HTMLIFrameElement) => void) {
  const frame = document.createElement('iframe')
  frame.src = frameAddress(element)
  frame.title = SETTING.titles[localeFor(element)] ?? ''
  frame.loading = 'lazy'
  frame.addEventListener('load', () => onLoad(frame))
  frame.referrerPolicy = 'origin'
  frame.style.cssText =
    'display:block;width:100%;height:9px;border:0;position:absolute;top:0;visibility:hidden'

  return frame
}

/** From here on it is seen, in its place. */
export function showFrame({ style }: HTMLIFrameElement) {
  style.position = style.visibility = ''
}

/**
 * Kept free until the form stands, so that nothing a visitor reads is pushed down. A whole window is enough: what comes after it is out
 * of sight however much higher the form is. On windows higher than any form, the least that a form is.
 */
export const RESERVED = 'min(100vh,1200px)'

/** Puts `room` into a root of the element's own, where the page's styles do not reach. */
export function createRoom(element: HTMLElement, room: HTMLElement) {
  const sheet = new CSSStyleSheet()
  // A block, as a page that gives it a width or a ground expects.
  sheet.replaceSync(':host{display:block}')
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  root.append(room)
  room.style.position = 'relative'

  return room
}

/** Room above and below what is shown, for a page's own bars. */
const MARGIN = '6rem'

type Place = { top: number; height: number }

/** Scrolls the page so that this part of `room` is seen, unless it is. By a mark in the place, so that the page's own scrolling boxes are kept to. */
export function reveal(room: HTMLElement, { top, height }: Place) {
  const mark = document.createElement('i')
  mark.style.cssText = `position:absolute;top:${top}px;height:${Math.min(height, innerHeight / 2)}px;scroll-margin:${MARGIN} 0`
  room.append(mark)
  mark.scrollIntoView({ block: 'nearest' })
  mark.remove()
}
