import type { EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

export function stateNameFor(
  { state, type }: Pick<EstateSummary, 'state' | 'type'>,
  locale: Locale,
) {
  const { states, premisesStates } = phrasesFor(locale).estate

  return type === 'Premises' ? premisesStates[state] : states[state]
}
