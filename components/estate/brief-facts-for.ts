import type { EstateSummary } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** The few facts that fit on a line without labels: "6 rum", "142 m²", "812 m² tomt". */
export function briefFactsFor(
  { figures, price }: Pick<EstateSummary, 'figures' | 'price'>,
  locale: Locale,
) {
  const { estate } = phrasesFor(locale)
  const { number, area, hectares, money } = formatsFor(locale)
  const { numberOfRooms, livingArea, premisesArea, plotArea, landHectares, fee } = figures

  return [
    numberOfRooms !== null && estate.roomCount(number(numberOfRooms)),
    livingArea !== null && area(livingArea),
    livingArea === null && premisesArea !== null && area(premisesArea),
    plotArea !== null && landHectares === null && estate.plotOf(area(plotArea)),
    landHectares !== null && hectares(landHectares),
    fee?.every === 'month' && estate.perMonth(money(fee.amount, price.currency)),
  ].filter((fact) => typeof fact === 'string')
}
