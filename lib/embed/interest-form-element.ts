import { frameAddress, localeFor, lookOf } from './frame-address.ts'
import { groundOf, prefersDark } from './ground-of.ts'
import { type FrameMessage, type HostMessage, wrapped } from './messages.ts'
import { parseFrameMessage } from './parse-frame-message.ts'
import { reveal } from './reveal.ts'
import { SETTING } from './setting.ts'

/** How long a frame that has loaded may take to answer. One that was refused loads too, and never does. */
const ANSWER_WAIT_MS = 4_000

/**
 * `<interest-form office estate locale theme accent>`: the form in a frame of our own origin. Until it stands, and where it cannot,
 * what is inside the tag is shown. All is done in a root of its own and by properties, so that neither the page's styles nor its
 * Content-Security-Policy reach it.
 */
export class InterestFormElement extends HTMLElement {
  static readonly observedAttributes = ['office', 'estate', 'locale', 'theme', 'accent']

  readonly #room = document.createElement('div')
  readonly #link = document.createElement('slot')
  #frame: HTMLIFrameElement | null = null
  #isReady = false
  #isChanging = false
  #toldReceipt = ''

  constructor() {
    super()
    this.#room.style.position = 'relative'
    this.#room.append(this.#link)
    const sheet = new CSSStyleSheet()
    // A block, as a page that gives it a width or a ground expects.
    sheet.replaceSync(':host{display:block}')
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.append(this.#room)
  }

  connectedCallback() {
    addEventListener('message', this.#hear)
    prefersDark().addEventListener('change', this.#look)
    this.#open()
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear)
    prefersDark().removeEventListener('change', this.#look)
    this.#close()
  }

  /** `moveBefore` keeps what was typed; without this the browser would take the frame down and put it up anew. */
  connectedMoveCallback() {}

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.#frame || before === after) return
    if (name === 'theme' || name === 'accent') return this.#look()
    if (this.#isChanging) return
    // Several may change in one go: office and estate make one new form.
    this.#isChanging = true
    queueMicrotask(() => {
      this.#isChanging = false
      if (!this.isConnected) return
      this.#close()
      this.#open()
    })
  }

  #open() {
    const frame = document.createElement('iframe')
    frame.src = frameAddress(this)
    frame.title = SETTING.titles[localeFor(this)] ?? ''
    frame.loading = 'lazy'
    frame.referrerPolicy = 'origin'
    // Hidden and out of the way, but as wide as it will be.
    frame.style.cssText =
      'display:block;width:100%;height:9px;border:0;position:absolute;visibility:hidden'
    frame.addEventListener('load', () => this.#greet(frame))
    this.#frame = frame
    this.#tint()
    this.#room.append(frame)
  }

  #close() {
    this.#frame?.remove()
    this.#frame = null
    this.#isReady = false
    this.#link.hidden = false
  }

  #greet(frame: HTMLIFrameElement) {
    this.#say({ type: 'hello' })
    setTimeout(() => {
      if (this.#frame !== frame || this.#isReady) return
      this.#close()
      console.warn(
        `Intresse: the form did not open. If ${location.origin} is to show it, it must stand among "allowedOrigins" of the office "${this.getAttribute('office')}".`,
      )
      this.#tell('failed', { code: 'frameRefused' })
    }, ANSWER_WAIT_MS)
  }

  readonly #hear = ({ origin, source, data }: MessageEvent) => {
    if (!this.#frame || origin !== SETTING.home || source !== this.#frame.contentWindow) return
    const message = parseFrameMessage(data)
    if (message) this.#answer(message, this.#frame)
  }

  #answer(message: FrameMessage, frame: HTMLIFrameElement) {
    if (message.type === 'reveal') return reveal(this.#room, message)
    if (message.type === 'failed') return this.#tell('failed', { code: message.code })
    if (message.type === 'submitted') return this.#tellReceipt(message)

    frame.style.height = `${message.height}px`
    if (message.type === 'height' || this.#isReady) return
    this.#isReady = true
    this.#link.hidden = true
    frame.style.position = frame.style.visibility = ''
    this.#tell('ready')
  }

  #tellReceipt({ receiptId, reference }: { receiptId: string; reference: string }) {
    if (receiptId === this.#toldReceipt) return
    this.#toldReceipt = receiptId
    const [office, estate] = ['office', 'estate'].map((name) => this.getAttribute(name))
    this.#tell('submitted', { receiptId, reference, office, estate })
  }

  readonly #look = () => {
    this.#tint()
    this.#say({ type: 'look', ...lookOf(this) })
  }

  // A frame lets through what is behind it where both have the same scheme. Where they have not, the form has a ground of its own.
  #tint() {
    if (this.#frame) this.#frame.style.colorScheme = groundOf(this)
  }

  #say(message: HostMessage) {
    this.#frame?.contentWindow?.postMessage(wrapped(message), SETTING.home)
  }

  #tell(name: 'ready' | 'submitted' | 'failed', detail?: object) {
    this.dispatchEvent(
      new CustomEvent(`interest:${name}`, { bubbles: true, composed: true, detail }),
    )
  }
}
