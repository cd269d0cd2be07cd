import type { EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'

import { stateNameFor } from './state-name-for.ts'

type StateMarkProps = { estate: Pick<EstateSummary, 'state' | 'type'>; locale: Locale }

/** The state in words; the small square before it is drawn by the style sheet and says nothing more. */
export function StateMark({ estate, locale }: StateMarkProps) {
  return <p className={`state-mark state-mark-${estate.state}`}>{stateNameFor(estate, locale)}</p>
}
