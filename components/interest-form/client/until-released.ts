const POINTER_ENDS = ['pointerup', 'pointercancel'] as const
let isPressed = false

/** Follows the pointer from now on. @returns a function that stops it. */
export function followPointer() {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const follow = ({ type }: PointerEvent) => {
    isPressed = type === 'pointerdown'
  }
  addEventListener('pointerdown', follow, options)
  for (const end of POINTER_ENDS) addEventListener(end, follow, options)

  return () => listening.abort()
}

/**
 * Waits until no pointer is pressed and its click has been handled. A press moves the focus, and
 * what follows a focus may move the page: an error above a pressed button, or the host page's
 * scroll to a pressed box. It would move from under the pointer, and the click would be lost.
 */
export async function untilReleased() {
  if (!isPressed) return
  await new Promise((resolve) => {
    // The click follows its `pointerup` in the same task.
    for (const end of POINTER_ENDS) addEventListener(end, () => setTimeout(resolve), { once: true })
  })
}
