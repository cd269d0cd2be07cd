import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** Where the state leaves a visitor wondering whether to ask at all. */
export function StateWords({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { coming, reserved } = phrasesFor(locale).estate
  if (estate.state === 'coming') return <p className="state-words">{coming}</p>
  if (estate.state === 'reserved') return <p className="state-words">{reserved}</p>

  return null
}
