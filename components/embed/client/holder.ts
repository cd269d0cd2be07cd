import { lookFor } from '#components/embed/look.ts'
import { accentCss } from '#components/layout/theme.tsx'

/** The origin of the page that holds this frame, as the browser tells it and not the page; empty where it does not. */
export function holderByBrowser() {
  const [ancestor] = location.ancestorOrigins ?? []

  // The browser writes it, so it is an address or nothing. Safari 16.4 has no `URL.canParse`.
  return ancestor ?? (document.referrer && new URL(document.referrer).origin)
}

/**
 * A frame that is sandboxed without `allow-same-origin` has no origin: browsers mark what it sends as a stranger's, and the server
 * refuses it. The visitor learns so before typing anything, and where the form can be sent from.
 */
export function showApart() {
  const apart = document.getElementById('apart')
  const form = document.getElementById('form')
  if (self.origin !== 'null' || !apart || !form) return
  form.hidden = true
  apart.hidden = false
  console.warn(
    'Intresse: this frame has no origin, so the form cannot be sent. Its sandbox lacks allow-same-origin (and allow-popups for the link). The loader /embed.js needs no sandbox.',
  )
}

const sheet = new CSSStyleSheet()

/** Puts other colours on, each of them checked; without one the office's own come back. */
export function changeLook(asked: { theme: string; accent: string; ground: string }) {
  const { theme, accent, ground } = lookFor(asked)
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  if (ground) dataset.ground = ground

  sheet.replaceSync(accent ? `:root{${accentCss(accent)}}` : '')
  document.adoptedStyleSheets = [sheet]
}
