import { lookOf, wordsFor } from './frame-address.ts'

export const DIALOG_STYLE = `dialog{width:min(46.75rem,100%);max-width:none;max-height:100%;padding:0;border:0;background:Canvas;color:CanvasText;overscroll-behavior:contain}
dialog::backdrop{background:#0009}
dialog[open]{display:flex}
dialog>div{flex:1;min-width:0;padding:0 1rem 1rem}
button{position:sticky;top:0;z-index:1;display:block;width:48px;height:48px;margin-inline-start:auto;border:0;background:Canvas;color:inherit;font:28px/1 system-ui;cursor:pointer}
@media(max-width:48rem){dialog{width:100%;min-height:100%}}`

/**
 * The dialog of `mode="button"`. It is in the page itself, so that everything behind it is inert
 * and the Escape key closes it; closed, it keeps what was typed. `stage` is the frame's place.
 */
export function createDialog(element: HTMLElement, root: ShadowRoot) {
  const { title, close } = wordsFor(element)
  const { theme } = lookOf(element, element)
  const dialog = document.createElement('dialog')
  const [box, stage] = [document.createElement('div'), document.createElement('div')]
  const button = document.createElement('button')
  dialog.style.colorScheme = theme === 'auto' ? 'light dark' : theme
  dialog.setAttribute('aria-label', title)
  button.setAttribute('aria-label', close)
  button.type = 'button'
  button.textContent = '×'
  button.onclick = () => dialog.close()
  let isBeside = false
  // The box covers the dialog, so that only its backdrop is pressed itself. A press that began in
  // the box may end beside it.
  dialog.onpointerdown = ({ target }) => {
    isBeside = target === dialog
  }
  dialog.onclick = ({ target, detail }) => {
    // The second press of a double one is still meant for the button.
    if (isBeside && target === dialog && detail < 2) dialog.close()
  }
  // A page that listens for presses around the tag would take these for its own.
  for (const name of ['click', 'pointerdown', 'mousedown', 'touchstart', 'keydown'])
    dialog.addEventListener(name, (event) => event.stopPropagation())
  // Safari gives a pressed link no focus, and so has none to give back.
  dialog.onclose = () => openerIn(element)?.focus()
  stage.style.position = 'relative'
  box.append(button, stage)
  dialog.append(box)
  root.append(dialog)

  return { dialog, stage }
}

/**
 * Says whether a press is on what opens the dialog. One that asks for the link itself, in another
 * tab or window, is left to the browser.
 */
export function isPlainPress(event: MouseEvent, element: HTMLElement) {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event
  const pressed = target instanceof Element ? target.closest(OPENERS) : null

  return (
    pressed !== null &&
    pressed === openerIn(element) &&
    !(button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented)
  )
}

/** The first of the tag's links and buttons; others do what they always do. */
const OPENERS = 'a,button'

function openerIn(element: HTMLElement) {
  return element.querySelector<HTMLElement>(OPENERS)
}

/** The link that opens the dialog; null where a button does. */
export function linkIn(element: HTMLElement) {
  const opener = openerIn(element)

  return opener instanceof HTMLAnchorElement && opener.href ? opener : null
}
