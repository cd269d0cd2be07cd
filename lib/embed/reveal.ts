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
