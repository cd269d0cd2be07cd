import { SETTING } from './setting.ts'

/** The address of the frame's page: whose form, for which home, how it is to look, and where the visitor came from. */
export function frameAddress(element: HTMLElement) {
  const read = (name: string) => element.getAttribute(name) ?? ''
  const address = new URL(
    `/embed/${localeFor(element)}/${read('office')}/${read('estate')}`,
    SETTING.home,
  )
  const query = address.searchParams
  query.set('theme', themeFor(element))
  if (read('accent')) query.set('accent', read('accent'))

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

/** A page that has not said that it can be dark is light, whatever the visitor's system prefers: dark words would stand on white. */
export function themeFor(element: HTMLElement) {
  const wanted = element.getAttribute('theme')
  if (wanted) return wanted
  const scheme = getComputedStyle(element).colorScheme
  if (!scheme.includes('dark')) return 'light'

  return scheme.includes('light') ? 'auto' : 'dark'
}
