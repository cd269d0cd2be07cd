import { groundOf } from './ground-of.ts'
import { SETTING } from './setting.ts'

/** The address of the frame's page: whose form, for which home, how it is to look, and where the visitor came from. */
export function frameAddress(element: HTMLElement) {
  const read = (name: string) => element.getAttribute(name) ?? ''
  const address = new URL(
    `/embed/${localeFor(element)}/${read('office')}/${read('estate')}`,
    SETTING.home,
  )
  const query = address.searchParams
  for (const [name, value] of Object.entries(lookOf(element))) if (value) query.set(name, value)

  // What a page asks for after the `?` may be personal, but for what campaigns put there to be read.
  query.set('page', location.origin + location.pathname)
  for (const [name, value] of new URLSearchParams(location.search))
    if (name.startsWith('utm_')) query.set(name, value)

  // Our own pages hold a form for the web agency to look at, and may hold no other.
  if (location.origin === SETTING.home) query.set('preview', '')

  return address.href
}

/** What the element asks for, else the language that is spoken around it, else the first there is. */
export function localeFor(element: HTMLElement) {
  const around = element.closest<HTMLElement>('[lang]') ?? document.documentElement
  const wanted = [element.getAttribute('locale') ?? '', around.lang.slice(0, 2).toLowerCase()]
  const known = Object.keys(SETTING.titles)

  return wanted.find((locale) => known.includes(locale)) ?? known[0] ?? ''
}

/** What the element asks of the form's looks. Where it does not say, the form is as light or dark as what stands behind it. */
export function lookOf(element: HTMLElement) {
  const ground = groundOf(element)

  return {
    theme: element.getAttribute('theme') || ground,
    accent: element.getAttribute('accent') ?? '',
    ground,
  }
}
