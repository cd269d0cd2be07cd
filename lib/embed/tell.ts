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
