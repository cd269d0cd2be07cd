import { LOCALES } from '#lib/language/locales.ts'

import { isProgram, type Source } from './read-sources.ts'

const LINES_MAX = 150

/** Files that we have checked, and that stay whole up to 200 lines. */
const WHOLE_LINES_MAX = 200
const WHOLE = [
  // The next state, its time and the circuit's event are one decision.
  'lib/outbox/decide.ts',
  // The steps of a submission, from its first byte to its commit, read from top to bottom.
  'app/_submission/submit.ts',
  // Counters are read and written by the same keys and windows.
  'lib/abuse/counters.ts',
  // The networks of a client, and what each may send.
  'lib/abuse/networks.ts',
  // The life of a form on another site's page, from its tag to its last event.
  'lib/embed/interest-form-element.ts',
  // A number is read as Swedish, or as another country's.
  'lib/interest/contact/read-phone.ts',
]

/** Files that should be split, with their length. Files of words are as long as their content. */
export function tooLongIn(sources: Source[]) {
  return sources
    .filter(isProgram)
    .filter(({ path }) => /^(app|components|lib)\//.test(path))
    .filter(({ path }) => !LOCALES.some((locale) => path === `lib/language/${locale}.ts`))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > (WHOLE.includes(path) ? WHOLE_LINES_MAX : LINES_MAX))
    .map(({ path, lines }) => `${path}: ${lines}`)
}
