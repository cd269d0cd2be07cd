import { createFrame, createRoom, RESERVED, reveal, showFrame } from './create-frame.ts'
import { homeOf, SETTING } from './frame-address.ts'
import { watchGround } from './ground-of.ts'
import { type FrameMessage, parseFrameMessage } from './messages.ts'
import { post, postLook, tell } from './post.ts'
import { ANSWER_WAIT_MS, refusalIn, whyClosed, whyRefused } from './why.ts'

/**
 * `<interest-form office estate locale theme accent>`: the form in a frame of our own origin. Until
 * it is ready, and where it fails, the tag's content is shown. Everything is in a shadow root and
 * set by properties, so that neither the page's styles nor its Content-Security-Policy affect it.
 */
export class InterestFormElement extends HTMLElement {
  static readonly observedAttributes = ['office', 'estate', 'locale', 'theme', 'accent']

  readonly #room = document.createElement('div')
  readonly #link = document.createElement('slot')
  #frame: HTMLIFrameElement | null = null
  #isReady = false
  #isChanging = false
  #toldReceipt = ''
  #postedLook = ''
  #left = new AbortController()

  constructor() {
    super()
    createRoom(this, this.#room).append(this.#link)
  }

  connectedCallback() {
    this.connectedMoveCallback()
    this.#renew()
  }

  disconnectedCallback() {
    this.#left.abort()
    this.#close()
  }

  /** `moveBefore` keeps the typed values; without this the browser would reload the frame. */
  connectedMoveCallback() {
    this.#left.abort()
    this.#left = new AbortController()
    const { signal } = this.#left
    addEventListener('message', this.#hear, { signal })
    addEventListener('securitypolicyviolation', this.#hearPolicy, { signal })
    watchGround(this, this.#look, signal)
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.isConnected || before === after) return
    if (name === 'theme' || name === 'accent') this.#look()
    else this.#renew()
  }

  /** Attributes may change together, or after the element: office and estate make one new form. */
  #renew() {
    if (this.#isChanging) return
    this.#isChanging = true
    queueMicrotask(() => {
      this.#isChanging = false
      if (!this.isConnected) return
      const height = this.#frame && `${this.#room.offsetHeight}px`
      this.#close()
      const why = whyClosed(this)
      if (why) return this.#fail(...why)
      this.#room.style.minHeight = height ?? RESERVED
      this.#open()
    })
  }

  #open() {
    const frame = createFrame(this, (loaded) => this.#greet(loaded))
    this.#frame = frame
    this.#look()
    this.#room.append(frame)
  }

  #close() {
    this.#frame?.remove()
    this.#frame = null
    this.#isReady = false
    this.#link.hidden = false
    for (const mark of ['data-ready', 'data-failed']) this.removeAttribute(mark)
  }

  /** A shown form stays and reports its own problems; a frame without one has logged the reason. */
  #fail(code: string, why?: string) {
    if (this.#isReady) return tell(this, 'failed', { code })
    this.#close()
    if (why) console.warn(`Intresse: ${why}`)
    this.#end(code)
  }

  #greet(frame: HTMLIFrameElement) {
    post(frame, { type: 'hello' })
    // It may have changed while the frame could not listen.
    this.#postedLook = ''
    this.#look()
    setTimeout(() => {
      if (this.#frame === frame && !this.#isReady) this.#fail('frameRefused', whyRefused(this))
    }, ANSWER_WAIT_MS)
  }

  readonly #hear = ({ origin, source, data }: MessageEvent) => {
    if (!this.#frame || origin !== SETTING.home || source !== this.#frame.contentWindow) return
    const message = parseFrameMessage(data)
    if (message) this.#answer(message, this.#frame)
  }

  readonly #hearPolicy = (event: SecurityPolicyViolationEvent) => {
    const why = this.#frame && !this.#isReady && refusalIn(event)
    if (why) this.#fail('frameRefused', why)
  }

  #answer(message: FrameMessage, frame: HTMLIFrameElement) {
    if (message.type === 'reveal') return reveal(this.#room, message)
    if (message.type === 'submitted') return this.#tellReceipt(message)
    if (message.type === 'failed') return this.#fail(message.code)
    frame.style.height = `${message.height}px`
    if (message.type === 'height' || this.#isReady) return
    this.#isReady = true
    this.#link.hidden = true
    showFrame(frame)
    this.#end(message.code)
  }

  #tellReceipt({ receiptId, reference }: { receiptId: string; reference: string }) {
    if (receiptId === this.#toldReceipt) return
    this.#toldReceipt = receiptId
    const [office, estate] = homeOf(this)
    tell(this, 'submitted', { receiptId, reference, office, estate })
  }

  readonly #look = () => {
    if (this.#frame) this.#postedLook = postLook(this.#frame, this, this.#postedLook)
  }

  /** Ends the wait: the page's styles may use the attribute, and space is no longer reserved. */
  #end(code?: string) {
    this.#room.style.minHeight = ''
    this.toggleAttribute(code ? 'data-failed' : 'data-ready', true)
    tell(this, code ? 'failed' : 'ready', code ? { code } : undefined)
  }
}
