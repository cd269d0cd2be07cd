import { groundOf } from './ground-of.ts'

/**
 * Set when the loader is served (app/embed.js): the loader's origin, however the host page got the
 * file.
 */
declare const INTRESSE: { home: string; titles: Record<string, string> }

export const SETTING = INTRESSE

/**
 * The address of the frame's page: the office, the estate, the look, and the page the visitor came
 * from.
 */
export function frameAddress(element: HTMLElement) {
  const [office, estate] = homeOf(element).map(encodeURIComponent)
  const address = new URL(`/embed/${localeFor(element)}/${office}/${estate}`, SETTING.home)
  const query = address.searchParams
  const { shade: _, ...look } = lookOf(element)
  for (const [name, value] of Object.entries(look)) if (value) query.set(name, value)

  // A page's query may be personal, except the parameters that campaigns put there to be read.
  query.set('page', location.origin + location.pathname)
  for (const [name, value] of new URLSearchParams(location.search))
    if (name.startsWith('utm_')) query.set(name, value)

  // Our own pages hold a form for the web agency to look at, and may hold no other.
  if (location.origin === SETTING.home) query.set('preview', '')

  return address.href
}

/**
 * Office and estate as the element names them, each empty where it does not. Ids keep their case:
 * Vitec has capitals in its ids.
 */
export function homeOf(element: HTMLElement): readonly [office: string, estate: string] {
  return [read(element, 'office').toLowerCase(), read(element, 'estate')]
}

/**
 * The element's own setting, else the language of the content around it, else our first language.
 */
export function localeFor(element: HTMLElement) {
  const around = element.closest<HTMLElement>('[lang]') ?? document.documentElement
  const wanted = [read(element, 'locale'), around.lang].map((each) =>
    each.slice(0, 2).toLowerCase(),
  )
  const known = Object.keys(SETTING.titles)

  return wanted.find((locale) => known.includes(locale)) ?? known[0] ?? ''
}

/**
 * The look that the element asks for. Without a setting, the form is as light or dark as the
 * background behind it.
 */
export function lookOf(element: HTMLElement) {
  const { shade, ground } = groundOf(element)

  return {
    shade,
    theme: read(element, 'theme').toLowerCase() || shade,
    accent: read(element, 'accent'),
    ground,
  }
}

/** Templates and editors leave spaces around the values they insert. */
function read(element: HTMLElement, name: string) {
  return (element.getAttribute(name) ?? '').trim()
}
