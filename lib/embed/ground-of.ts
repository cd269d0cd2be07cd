/**
 * The farthest from light or dark at which every word of the form is still readable: 4.5:1 for the
 * greyest (`--muted` in tokens.css).
 */
const LIGHTEST_DARK = 0.25
const DARKEST_LIGHT = 0.8

/** Elements that hold a picture of their own. */
const PICTURE = 'img,video,canvas,svg'

type Shade = 'light' | 'dark'

/**
 * The background behind the element. `shade` is the scheme nearest to its colours. `ground` says
 * whether words of that scheme are readable there, and is `unknown` where a picture is in between:
 * no script can read its pixels.
 */
export function groundOf(element: Element): { shade: Shade; ground: Shade | 'unknown' } {
  const box = element.getBoundingClientRect()
  let isKnown = true
  let light = 0
  let shining = 1
  let inner: Element | null = null
  for (let at: Element | null = element; at && shining > 0.05; at = outerOf(at)) {
    const style = getComputedStyle(at)
    const [lightness, alpha] = lightnessOf(style.backgroundColor)
    if (style.backgroundImage !== 'none' || hasPictureBehind(at, inner, box)) isKnown = false
    light += shining * alpha * lightness
    shining *= 1 - alpha
    inner = at
  }
  light += shining * canvasLightness()
  const shade = light > 0.5 ? 'light' : 'dark'
  const isClear = light > DARKEST_LIGHT || light < LIGHTEST_DARK

  return { shade, ground: isKnown && isClear ? shade : 'unknown' }
}

function prefersDark() {
  return matchMedia('(prefers-color-scheme:dark)')
}

/** The next ancestor as rendered: a slot's surroundings are those of its component. */
function outerOf(element: Element): Element | null {
  const root = element.getRootNode()

  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  )
}

/** Many pages put a picture or a shade behind with another element, or with a pseudo-element. */
function hasPictureBehind(at: Element, inner: Element | null, box: DOMRect) {
  const isShaded = ['::before', '::after'].some((name) => {
    const style = getComputedStyle(at, name)
    // In any other position it does not overlap the form.
    return (
      style.position === 'absolute' && parseFloat(style.height) >= box.height && isPainted(style)
    )
  })

  return isShaded || Array.from(at.children).some((each) => each !== inner && isBehind(each, box))
}

function isBehind(other: Element, { left, right, top }: DOMRect) {
  const box = other.getBoundingClientRect()

  return (
    box.left <= left &&
    box.right >= right &&
    box.top <= top &&
    box.bottom > top &&
    (isPainted(getComputedStyle(other)) || other.matches(PICTURE) || other.querySelector(PICTURE))
  )
}

function isPainted({ backgroundImage, backgroundColor }: CSSStyleDeclaration) {
  return backgroundImage !== 'none' || lightnessOf(backgroundColor)[1] > 0
}

/**
 * Lightness and alpha of a colour as browsers compute them: `rgb(…)`, `color(srgb …)`, and
 * lightness first in the others.
 */
function lightnessOf(colour: string) {
  // The name of a colour space may hold a figure, as in `display-p3`.
  const figures = colour.replace(/^color\(\S+/, '').match(/[\d.]+/g) ?? []
  const [one = 0, two = 0, three = 0, alpha = 1] = figures.map(Number)
  const lightness = /^(ok)?l/.test(colour) ? one : one * 0.3 + two * 0.59 + three * 0.11
  const scale = colour.startsWith('rgb') ? 255 : colour.startsWith('l') ? 100 : 1

  return [lightness / scale, alpha] as const
}

/**
 * The canvas behind everything: white, or nearly black where the page declares that it may be dark.
 */
function canvasLightness() {
  const { colorScheme } = getComputedStyle(document.documentElement)
  const isDark = colorScheme.includes('light')
    ? prefersDark().matches
    : colorScheme.includes('dark')

  return isDark ? 0.07 : 1
}

/**
 * Calls `look`, once a frame at most, when a change may affect the background behind the element.
 */
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
  // Pages keep their theme in a class, a style or an attribute of any name, always on an ancestor
  // of the form.
  for (let at: Element | null = element; at; at = outerOf(at))
    observer.observe(at, { attributes: true })
  observer.observe(document.head, { attributes: true, childList: true, subtree: true })
  // A fading background is right only at the end. Style sheets and pictures load late.
  for (const name of ['transitionend', 'load', 'change'])
    addEventListener(name, soon, { signal, capture: true })
  prefersDark().addEventListener('change', soon, { signal })
  signal.addEventListener('abort', () => observer.disconnect())
}
