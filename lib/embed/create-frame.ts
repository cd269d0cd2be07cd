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
