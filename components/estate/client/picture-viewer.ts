import PhotoSwipe, { type SlideData } from 'photoswipe'

// Built by `lib/scripts/build-embed.mjs` and loaded by a page's first press on a picture
// (`lib/csp/open-pictures.ts`). Until then, and without script, a picture is a link to its file.

const LINKS = 'a.enlarge'
/** The width of a link's file, in px. */
const WIDTH = 1_600
/** The share by which a picture's shape may differ from its guess before it is drawn anew. */
const SHAPE_TOLERANCE = 0.01

/** PhotoSwipe's style sheet, set by the build: a page's policy allows no sheet of another file. */
declare const SHEET: string

const looks = new CSSStyleSheet()
looks.replaceSync(
  `${SHEET} @media (prefers-reduced-motion: reduce) { .pswp, .pswp * { transition: none !important; animation: none !important } }`,
)
document.adoptedStyleSheets.push(looks)

document.addEventListener('enlarge', (event) => {
  const { target } = event
  if (!(target instanceof HTMLAnchorElement)) return
  // The page's script follows the link if nobody answers.
  event.preventDefault()
  // A second press while it opens would open a second one.
  if (!document.querySelector('.pswp')) openViewer(target)
})

/** Opens the viewer at a link's picture, among all the pictures and drawings of the page. */
function openViewer(link: HTMLAnchorElement) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(LINKS)]
  const { words = '{}' } = document.querySelector<HTMLElement>('[data-viewer]')?.dataset ?? {}
  const { label, ...titles } = JSON.parse(words)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const slides = links.map(slideOf)
  const viewer = new PhotoSwipe({
    ...titles,
    dataSource: slides,
    index: links.indexOf(link),
    bgOpacity: 1,
    wheelToZoom: true,
    ...(isCalm ? { showHideAnimationType: 'none', zoomAnimationDuration: false } : {}),
  })

  viewer.on('loadComplete', ({ content, slide }) => {
    const { element, index, data } = content
    if (!(element instanceof HTMLImageElement) || element.naturalWidth === 0) return
    element.lang = links[index]?.closest('figure')?.querySelector('img')?.lang ?? ''
    const height = heightOf(element)
    if (Math.abs(height / (data.height ?? height) - 1) < SHAPE_TOLERANCE) return
    Object.assign(slides[index] ?? {}, { height })
    viewer.refreshSlideContent(slide.index)
  })
  viewer.on('initialLayout', () => {
    viewer.element?.setAttribute('aria-label', label)
    viewer.element?.setAttribute('aria-modal', 'true')
    // PhotoSwipe says nothing of the next picture.
    viewer.container?.setAttribute('aria-live', 'polite')
    // They are English in every language.
    for (const each of viewer.element?.querySelectorAll('[aria-roledescription]') ?? [])
      each.removeAttribute('aria-roledescription')
  })
  // PhotoSwipe's own trap lets Firefox's focus out, behind the viewer. By now it knows which link
  // gets the focus back.
  viewer.on('bindEvents', () => setPageInert(true))
  viewer.on('close', () => setPageInert(false))
  closeWithBack(viewer)
  viewer.init()
}

function setPageInert(isInert: boolean) {
  for (const each of document.body.children)
    if (each instanceof HTMLElement && !each.classList.contains('pswp')) each.inert = isInert
}

/** On a phone, the way out of a full screen is the back button. */
function closeWithBack(viewer: PhotoSwipe) {
  const listening = new AbortController()
  let hasGoneBack = false
  // The state is Next's own: it renders the same page when it comes back to it.
  history.pushState(history.state, '')
  addEventListener(
    'popstate',
    () => {
      hasGoneBack = true
      // PhotoSwipe closes nothing that is still opening.
      if (viewer.opener.isOpen) viewer.close()
      else viewer.on('openingAnimationEnd', () => viewer.close())
    },
    { signal: listening.signal },
  )
  viewer.on('close', () => {
    listening.abort()
    if (!hasGoneBack) history.back()
  })
}

function slideOf(link: HTMLAnchorElement): SlideData {
  const image = link.closest('figure')?.querySelector('img')

  return {
    src: link.href,
    srcset: image?.srcset,
    width: WIDTH,
    height: image ? heightOf(image) : (WIDTH * 2) / 3,
    alt: image?.alt,
    msrc: image?.currentSrc,
  }
}

/** The height of a picture at `WIDTH`; three to two until it has loaded. */
function heightOf({ naturalWidth, naturalHeight }: HTMLImageElement) {
  return naturalWidth === 0 ? (WIDTH * 2) / 3 : Math.round((WIDTH * naturalHeight) / naturalWidth)
}
