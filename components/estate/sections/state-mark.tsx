import { stateNameFor } from '#components/estate/wording/names-for.ts'
import type { Estate, EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type StateMarkProps = { estate: Pick<EstateSummary, 'state' | 'type'>; locale: Locale }

/** The state in words; the style sheet draws the small square before it, which adds nothing. */
export function StateMark({ estate, locale }: StateMarkProps) {
  return <p className={`state-mark state-mark-${estate.state}`}>{stateNameFor(estate, locale)}</p>
}

/** Shown where the state leaves a visitor unsure whether to ask at all. */
export function StateWords({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { coming, reserved } = phrasesFor(locale).estate
  if (estate.state === 'coming') return <p className="state-words">{coming}</p>
  if (estate.state === 'reserved') return <p className="state-words">{reserved}</p>

  return null
}
