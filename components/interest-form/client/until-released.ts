/** After a right click a menu may swallow the release. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu', 'keydown'] as const

let isPressed = false

/** Follows the pointer from now on. @returns a function that stops it. */
export function followPointer() {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const press = ({ button }: PointerEvent) => {
    isPressed = button === 0
  }
  const release = () => {
    isPressed = false
  }
  addEventListener('pointerdown', press, options)
  for (const end of ENDS) addEventListener(end, release, options)

  return () => {
    release()
    listening.abort()
  }
}

/**
 * Waits until no pointer is pressed and its click has been handled. A press moves the focus, and
 * what follows a focus may move the page: an error above a pressed button, or the host page's
 * scroll to a pressed box. It would move from under the pointer, and the click would be lost.
 */
export async function untilReleased() {
  if (!isPressed) return
  await new Promise<void>((resolve) => {
    const waiting = new AbortController()
    const end = () => {
      waiting.abort()
      // The click follows its `pointerup` in the same task.
      setTimeout(resolve)
    }
    for (const each of ENDS) addEventListener(each, end, { signal: waiting.signal })
  })
}
