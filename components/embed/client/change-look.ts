import { lookFor } from '#components/embed/look.ts'
import { accentCss } from '#components/layout/theme-css.ts'

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
