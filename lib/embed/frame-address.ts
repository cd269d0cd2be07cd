import { groundOf } from './ground-of.ts'
import { SETTING } from './setting.ts'

/** The address of the frame's page: whose form, for which home, how it is to look, and where the visitor came from. */
export function frameAddress(element: HTMLElement) {
  const [office, estate] = homeOf(element).map(encodeURIComponent)
  const address = new URL(`/embed/${localeFor(element)}/${office}/${estate}`, SETTING.home)
  const query = address.searchParams
  const { shade: _, ...look } = lookOf(element)
  for (const [name, value] of Object.entries(look)) if (value) query.set(name, value)

  // What a page asks for after the `?` may be personal, but for what campaigns put there to be read.
  query.set('page', location.origin + location.pathname)
  for (const [name, value] of new URLSearchParams(location.search))
    if (name.startsWith('utm_')) query.set(name, value)

  // Our own pages hold a form for the web agency to look at, and may hold no other.
  if (location.origin === SETTING.home) query.set('preview', '')

  return address.href
}

/** Office and estate as the element names them, each empty where it does not. Vitec's ids have capitals of their own. */
export function homeOf(element: HTMLElement): readonly [office: string, estate: string] {
  return [read(element, 'office').toLowerCase(), read(element, 'estate')]
}

/** What the element asks for, else the language that is spoken around it, else the first there is. */
export function localeFor(element: HTMLElement) {
  const around = element.closest<HTMLElement>('[lang]') ?? document.documentElement
  const wanted = [read(element, 'locale'), around.lang].map((each) =>
    each.slice(0, 2).toLowerCase(),
  )
  const known = Object.keys(SETTING.titles)

  return wanted.find((locale) => known.includes(locale)) ?? known[0] ?? ''
}

/** What the element asks of the form's looks. Where it does not say, the form is as light or dark as what stands behind it. */
export function lookOf(element: HTMLElement) {
  const { shade, ground } = groundOf(element)

  return {
    shade,
    theme: read(element, 'theme').toLowerCase() || shade,
    accent: read(element, 'accent'),
    ground,
  }
}

/** Templates and editors leave spaces around what they put in. */
function read(element: HTMLElement, name: string) {
  return (element.getAttribute(name) ?? '').trim()
}
