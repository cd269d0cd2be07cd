import { outerOf, prefersDark } from './ground-of.ts'

/** Calls `look`, once a frame at most, when something has changed that may change what stands behind the element. */
export function watchGround(element: Element, look: () => void, signal: AbortSignal) {
  let isComing = false
  const soon = () => {
    if (isComing) return
    isComing = true
    requestAnimationFrame(() => {
      isComing = false
      if (!signal.aborted) look()
    })
  }
  const observer = new MutationObserver(soon)
  // Pages keep their theme in a class, a style or an attribute of any name, always on something that stands around the form.
  for (let at: Element | null = element; at; at = outerOf(at))
    observer.observe(at, { attributes: true })
  observer.observe(document.head, { attributes: true, childList: true, subtree: true })
  // A ground that fades is right only at the end. Style sheets and pictures come late.
  for (const name of ['transitionend', 'load', 'change'])
    addEventListener(name, soon, { signal, capture: true })
  prefersDark().addEventListener('change', soon, { signal })
  signal.addEventListener('abort', () => observer.disconnect())
}
