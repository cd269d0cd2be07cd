/**
 * What stands behind the element, light or dark: the nearest ground that hides what is behind it, else the page's own. A picture is not
 * looked into. Colours as browsers compute them: `rgb(…)`, `color(srgb …)`, and lightness first in the others.
 */
export function groundOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = outerOf(at)) {
    const colour = getComputedStyle(at).backgroundColor
    const [one = 0, two = 0, three = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    if (alpha < 0.5) continue
    const isByLightness = /^(ok)?l/.test(colour)
    const light = isByLightness ? one : one * 0.3 + two * 0.59 + three * 0.11

    return light > scaleOf(colour) / 2 ? 'light' : 'dark'
  }
  const { colorScheme } = getComputedStyle(document.documentElement)
  const isDark = colorScheme.includes('light')
    ? prefersDark().matches
    : colorScheme.includes('dark')

  return isDark ? 'dark' : 'light'
}

export function prefersDark() {
  return matchMedia('(prefers-color-scheme:dark)')
}

function outerOf(element: Element) {
  const root = element.getRootNode()

  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

function scaleOf(colour: string) {
  if (colour.startsWith('rgb')) return 255

  return colour.startsWith('l') ? 100 : 1
}
