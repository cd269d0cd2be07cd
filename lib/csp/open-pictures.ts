const PICTURES = /<article class="estate" data-viewer="/

type Opening = { html: string; script?: string }

/**
 * A page whose pictures open in a viewer, and the inline script that loads the viewer at the first
 * press (components/estate/client/picture-viewer.ts). Without script, or if it does not load, each
 * picture is a link to its file.
 *
 * A page without pictures is left as it is.
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
  const links = document.querySelectorAll<HTMLAnchorElement>('.gallery a')
  let loading: Promise<unknown> | null = null

  // One stop of the Tab key leads to all pictures (`gallery-all`), which needs the viewer.
  document.documentElement.dataset.pictures = ''
  if (links.length > 1) for (const link of links) link.tabIndex = -1
  document.addEventListener('click', open)

  function open(event: MouseEvent) {
    const pressed =
      event.target instanceof Element && event.target.closest('a.enlarge, .gallery-all')
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!(pressed instanceof HTMLAnchorElement) || isElsewhere) return
    event.preventDefault()

    const link = pressed.className === 'enlarge' ? pressed : links[0]
    loading ??= load()
    loading.then(
      () => link?.dispatchEvent(new Event('enlarge', { bubbles: true })),
      () => {
        loading = null
        location.assign(pressed.href)
      },
    )
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
