import { groundOf } from './ground-of.ts'

/**
 * Set when the loader is served (app/embed.js): the loader's origin, however the host page got the
 * file.
 */
declare const INTRESSE: { home: string; words: Record<string, Words> }

/** The loader's own words: the frame's title, and the name of the button that closes it. */
type Words = { title: string; close: string }

export const SETTING = INTRESSE

/**
 * The address of the frame's page: the office, the estate, the look, and the page the visitor came
 * from.
 */
export function frameAddress(element: HTMLElement, stage: HTMLElement) {
  const [office, estate] = homeOf(element).map(encodeURIComponent)
  const address = new URL(`/embed/${localeFor(element)}/${office}/${estate}`, SETTING.home)
  const query = address.searchParams
  const { shade: _, ...look } = lookOf(element, stage)
  const shape = SHAPE.map((name) => [name, read(element, name).toLowerCase()] as const)
  for (const [name, value] of [...Object.entries(look), ...shape]) if (value) query.set(name, value)

  // A page's query may be personal, except the parameters that campaigns put there to be read.
  query.set('page', location.origin + location.pathname)
  for (const [name, value] of new URLSearchParams(location.search))
    if (name.startsWith('utm_')) query.set(name, value)

  // Our own pages hold a form for the web agency to look at, and may hold no other.
  if (location.origin === SETTING.home) query.set('preview', '')
  if (isTest(element)) query.set('test', '')

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
function localeFor(element: HTMLElement) {
  const around = element.closest<HTMLElement>('[lang]') ?? document.documentElement
  const wanted = [read(element, 'locale'), around.lang].map((each) =>
    each.slice(0, 2).toLowerCase(),
  )
  const known = Object.keys(SETTING.words)

  return wanted.find((locale) => known.includes(locale)) ?? known[0] ?? ''
}

/** The attributes that change a form without loading it anew, and those of its shape. */
export const LOOK = ['theme', 'accent', 'ground']
export const SHAPE = ['radius', 'font', 'heading']

/**
 * The look that the element asks for. Without a setting, the form is as light or dark as the
 * background behind its stage.
 */
export function lookOf(element: HTMLElement, stage: HTMLElement) {
  const asked = (name: string) => read(element, name).toLowerCase()
  const told = asked('ground')
  const seen = groundOf(stage)
  const shade = told === 'light' || told === 'dark' ? told : seen.shade

  return {
    shade,
    theme: asked('theme') || shade,
    accent: asked('accent'),
    ground: told === 'own' ? 'unknown' : told === shade ? shade : seen.ground,
  }
}

export type Look = ReturnType<typeof lookOf>

export function wordsFor(element: HTMLElement) {
  return SETTING.words[localeFor(element)] ?? { title: '', close: '' }
}

/** A template may write the attribute on every site, as `mode-test="false"` where it is real. */
export function isTest(element: HTMLElement) {
  return (
    element.hasAttribute('mode-test') && !/^(false|0|off|no)$/i.test(read(element, 'mode-test'))
  )
}

/** The content of the tag opens the form in a dialog. */
export function isButton(element: HTMLElement) {
  return read(element, 'mode').toLowerCase() === 'button'
}

/** Templates and editors leave spaces around the values they insert. */
function read(element: HTMLElement, name: string) {
  return (element.getAttribute(name) ?? '').trim()
}
