import { createFrame, createRoom, RESERVED, reveal, showFrame } from './create-frame.ts'
import { createDialog, isPlainPress, linkIn } from './form-dialog.ts'
import { isButton, isTest, LOOK, lookOf, SETTING, SHAPE } from './frame-address.ts'
import { watchGround } from './ground-of.ts'
import { type FrameMessage, parseFrameMessage } from './messages.ts'
import { createNews, post, postLook, tell } from './post.ts'
import { ANSWER_WAIT_MS, refusalIn, whyClosed, whyRefused } from './why.ts'

/**
 * `<interest-form office estate locale …>`: the form in a frame of our own origin. Until it is
 * ready, and where it fails, the tag's content is shown; with `mode="button"` the content stays,
 * and opens the form in a dialog. Everything is in a shadow root and set by properties, so that
 * neither the page's styles nor its Content-Security-Policy affect it.
 */
export class InterestFormElement extends HTMLElement {
  static readonly observedAttributes = [
    'office',
    'estate',
    'locale',
    'mode',
    'mode-test',
    ...SHAPE,
    ...LOOK,
  ]

  readonly #room = document.createElement('div')
  readonly #link = document.createElement('slot')
  readonly #root: ShadowRoot
  #stage: HTMLElement = this.#room
  #dialog: HTMLDialogElement | null = null
  #frame: HTMLIFrameElement | null = null
  readonly #news = createNews(this)
  #isReady = false
  #isChanging = false
  #postedLook = ''
  #left = new AbortController()

  constructor() {
    super()
    this.#root = createRoom(this, this.#room)
    this.#room.append(this.#link)
    this.#link.addEventListener('click', this.#press)
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
    if (LOOK.includes(name)) this.#look()
    else this.#renew()
  }

  /** Attributes may change together, or after the element: office and estate make one new form. */
  #renew() {
    if (this.#isChanging) return
    this.#isChanging = true
    queueMicrotask(() => {
      this.#isChanging = false
      if (!this.isConnected) return
      const height = this.#frame && `${this.#stage.offsetHeight}px`
      this.#close()
      const why = whyClosed(this)
      if (why) this.#fail(...why)
      else if (!isButton(this)) this.#open(this.#room, height)
    })
  }

  readonly #press = (event: MouseEvent) => {
    if (!isButton(this) || this.hasAttribute('data-failed') || !isPlainPress(event, this)) return
    // A form that has not come by the second press may never come: a link leads to it too.
    if (this.#dialog && !this.#isReady && linkIn(this)) return
    event.preventDefault()
    if (this.#dialog) return this.#dialog.showModal()
    const { dialog, stage } = createDialog(this, this.#root)
    this.#dialog = dialog
    dialog.showModal()
    this.#open(stage)
  }

  #open(stage: HTMLElement, height?: string | null) {
    this.#stage = stage
    stage.style.minHeight = height ?? RESERVED
    this.#frame = createFrame(this, stage, (loaded) => this.#greet(loaded))
    this.#look()
    stage.append(this.#frame)
  }

  #close() {
    this.#frame?.remove()
    this.#dialog?.remove()
    this.#frame = this.#dialog = null
    this.#stage.style.minHeight = ''
    this.#isReady = false
    this.#news.renew()
    this.#link.hidden = false
    for (const mark of ['data-ready', 'data-failed']) this.removeAttribute(mark)
  }

  /** A shown form stays and reports its own problems; a frame without one has logged the reason. */
  #fail(code: string, why?: string) {
    if (this.#isReady) return tell(this, 'failed', { code })
    const isPressed = this.#dialog?.open
    this.#close()
    if (why) console.warn(`Intresse: ${why}`)
    this.#end(code)
    // The visitor waits for something to happen: the link leads to the form all the same.
    const link = linkIn(this)
    // Behind the link there is no test.
    if (isPressed && link && !isTest(this)) location.assign(link.href)
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
    if (message.type === 'reveal') return reveal(this.#stage, message)
    if (message.type === 'escape') return this.#dialog?.close()
    if (message.type === 'started') return this.#news.started()
    if (message.type === 'submitted') return this.#news.submitted(message)
    if (message.type === 'failed') return this.#fail(message.code)
    frame.style.height = `${message.height}px`
    if (message.type === 'height' || this.#isReady) return
    this.#isReady = true
    this.#link.hidden = !this.#dialog
    showFrame(frame)
    this.#end(message.code)
  }

  readonly #look = () => {
    if (!this.#frame) return
    const look = lookOf(this, this.#stage)
    this.#postedLook = postLook(this.#frame, look, this.#postedLook)
  }

  /** Ends the wait: the page's styles may use the attribute, and space is no longer reserved. */
  #end(code?: string) {
    this.#stage.style.minHeight = ''
    this.toggleAttribute(code ? 'data-failed' : 'data-ready', true)
    tell(this, code ? 'failed' : 'ready', code ? { code } : undefined)
  }
}
