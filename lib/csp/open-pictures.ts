const PICTURES = /<article class="estate" data-viewer="/

type Opening = { html: string; script?: string }

/**
 * A page whose pictures open in a viewer, and the inline script that loads the viewer at the first
 * press (components/estate/client/picture-viewer.ts). Without script, or if it does not load, each
 * picture is a link to its file.
 *
 * A page of another kind is left as it is.
 */
export function openPictures(html: string): Opening {
  if (!PICTURES.test(html)) return { html }
  const script = `(${openWhenPressed})()`

  return {
    html: html.replace('</body>', () => `<script>${script}</script></body>`),
    script,
  }
}

/** Runs in the page, from its own text: it uses only what a page has. */
function openWhenPressed() {
  const src = document.querySelector<HTMLElement>('[data-viewer]')?.dataset.viewer ?? ''
  let loading: Promise<unknown> | null = null
  let pressedLast: HTMLAnchorElement | null = null

  // One stop of the Tab key leads to all pictures, which needs the viewer. A sheet stays when Next
  // draws the page anew in another language; an attribute would not.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.gallery-all{visibility:visible}')
  document.adoptedStyleSheets.push(sheet)
  const inGallery = () => document.querySelectorAll<HTMLAnchorElement>('.gallery a')
  if (inGallery().length > 1) for (const link of inGallery()) link.tabIndex = -1
  document.addEventListener('click', open)

  function open(event: MouseEvent) {
    const pressed =
      event.target instanceof Element && event.target.closest('a.enlarge, .gallery-all')
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!(pressed instanceof HTMLAnchorElement) || isElsewhere) return
    event.preventDefault()

    const isWaiting = pressedLast !== null
    pressedLast = pressed
    if (isWaiting) return
    loading ??= load()
    loading.then(show, follow).finally(() => {
      pressedLast = null
    })
  }

  function show() {
    const link = pressedLast?.className === 'enlarge' ? pressedLast : inGallery()[0]
    const asks = new Event('enlarge', { bubbles: true, cancelable: true })
    // A viewer that answers cancels it. An old browser loads a viewer that it cannot run.
    if (link?.dispatchEvent(asks)) follow()
  }

  function follow() {
    loading = null
    if (pressedLast) location.assign(pressedLast.href)
  }

  function load() {
    return new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement('script'), { type: 'module', src })
      script.addEventListener('load', resolve)
      script.addEventListener('error', reject)
      document.head.append(script)
    })
  }
}
