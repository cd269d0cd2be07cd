import { lookFor } from '#components/embed/look.ts'
import { accentCss } from '#components/layout/theme.ts'

/**
 * The origin of the page that holds this frame, as the browser and not the page reports it; empty
 * where it does not.
 */
export function holderByBrowser() {
  const [ancestor] = location.ancestorOrigins ?? []

  // The browser writes the value, so it is an address or empty. Safari 16.4 has no `URL.canParse`.
  return ancestor ?? (document.referrer && new URL(document.referrer).origin)
}

/**
 * A frame that is sandboxed without `allow-same-origin` has no origin: browsers mark its requests
 * as cross-origin, and the server refuses them. The visitor learns this before typing anything,
 * with a link to a page where the form can be sent.
 */
export function showApart() {
  const apart = document.getElementById('apart')
  const form = document.getElementById('form')
  if (self.origin !== 'null' || !apart || !form) return
  form.hidden = true
  apart.hidden = false
  console.warn('Intresse: the sandbox of this frame lacks allow-same-origin and allow-popups.')
}

const sheet = new CSSStyleSheet()

/** Applies other colours, each of them checked; without one the office's own return. */
export function changeLook(asked: { theme: string; accent: string; ground: string }) {
  const { theme, accent, ground } = lookFor(asked)
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  if (ground) dataset.ground = ground

  sheet.replaceSync(accent ? `:root{${accentCss(accent)}}` : '')
  document.adoptedStyleSheets = [sheet]
}
