import { followPointer, untilReleased } from '#components/interest-form/client/until-released.ts'
import {
  FRAME_NEWS,
  type FrameMessage,
  parseFrameMessage,
  parseHostMessage,
  wrapped,
} from '#lib/embed/messages.ts'

import { changeLook, holderByBrowser, showApart } from './holder.ts'

// Inlined in the page, so that the form can be seen and used before its own script has loaded. The
// page lists the sites that may hold the frame, from the office's settings; the browser reports
// which of them it is.
const {
  hosts = '',
  receipt = '',
  reference = '',
  code,
  why,
  empty,
} = document.documentElement.dataset
const allowed = hosts.split(' ').filter(Boolean)
let host = allowed.find((origin) => origin === holderByBrowser())
let toldHeight = -1
let isExplained = false

showApart()

if (parent !== window) {
  addEventListener('message', hear)
  addEventListener(FRAME_NEWS, (event) => {
    const message = event instanceof CustomEvent ? parseFrameMessage(wrapped(event.detail)) : null
    if (message) say(message)
  })
  followPointer()
  addEventListener('focusin', ({ target }) => reveal(target))
  addEventListener('input', () => say({ type: 'started' }), { once: true })
  addEventListener('keydown', ({ key, isComposing, defaultPrevented }) => {
    if (key === 'Escape' && !isComposing && !defaultPrevented) say({ type: 'escape' })
  })
  new ResizeObserver(sayHeight).observe(document.body)
  standReady()
}

function hear({ source, origin, data }: MessageEvent) {
  const message = source === parent && allowed.includes(origin) && parseHostMessage(data)
  if (!message) return
  host = origin
  if (message.type === 'look') return changeLook(message)

  document.documentElement.dataset.fitted = ''
  standReady()
}

function standReady() {
  if (host && why && !isExplained) console.warn(`Intresse: ${why}`)
  isExplained = Boolean(host)
  if (code && empty !== undefined) return say({ type: 'failed', code })
  toldHeight = heightNow()
  say({ type: 'ready', height: toldHeight, ...(code && { code }) })
  // The page that answers a post without script is itself a receipt.
  if (receipt) say({ type: 'submitted', receiptId: receipt, reference })
}

function sayHeight() {
  const height = heightNow()
  if (height === toldHeight) return
  toldHeight = height
  say({ type: 'height', height })
}

function heightNow() {
  return Math.ceil(document.body.getBoundingClientRect().height)
}

/**
 * Wherever focus goes, the host page scrolls there: a summary, the field it links to, the receipt.
 */
async function reveal(target: EventTarget | null) {
  await untilReleased()
  if (!(target instanceof Element) || target !== document.activeElement) return
  const { top, height } = (target.closest('.field') ?? target).getBoundingClientRect()
  say({ type: 'reveal', top: Math.max(0, top), height })
}

function say(message: FrameMessage) {
  if (host) parent.postMessage(wrapped(message), host)
}
