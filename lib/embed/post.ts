import { homeOf, isTest, type Look, SETTING } from './frame-address.ts'
import { type HostMessage, wrapped } from './messages.ts'

export function post(frame: HTMLIFrameElement, message: HostMessage) {
  frame.contentWindow?.postMessage(wrapped(message), SETTING.home)
}

/** Sends the frame its look, unless it is the look last sent. @returns the look now sent */
export function postLook(frame: HTMLIFrameElement, { shade, ...look }: Look, told: string) {
  // A frame is transparent where both schemes are the same. Where they differ, the form has a
  // background of its own.
  frame.style.colorScheme = shade
  const text = JSON.stringify(look)
  if (text !== told) post(frame, { type: 'look', ...look })

  return text
}

/** Nothing that a visitor typed is ever in it. */
type Detail = Record<string, string | boolean>

type Submitted = { receiptId: string; reference: string }

/** Tells the page that a form was begun, once, and of each receipt, once. */
export function createNews(element: HTMLElement) {
  let isStarted = false
  let toldReceipt = ''
  const homeNow = (): Detail => {
    const [office, estate] = homeOf(element)
    return isTest(element) ? { office, estate, test: true } : { office, estate }
  }

  return {
    /** The element has another form. */
    renew() {
      isStarted = false
      toldReceipt = ''
    },
    started() {
      if (!isStarted) tell(element, 'started', homeNow())
      isStarted = true
    },
    submitted({ receiptId, reference }: Submitted) {
      if (receiptId !== toldReceipt)
        tell(element, 'submitted', { receiptId, reference, ...homeNow() })
      toldReceipt = receiptId
    },
  }
}

/** Dispatches an event on the element, wherever the page listens. */
export function tell(
  element: HTMLElement,
  name: 'ready' | 'started' | 'submitted' | 'failed',
  detail?: Detail,
) {
  element.dispatchEvent(
    new CustomEvent(`interest:${name}`, { bubbles: true, composed: true, detail }),
  )
}
