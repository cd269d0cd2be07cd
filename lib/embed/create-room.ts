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
