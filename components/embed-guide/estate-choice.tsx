import { nameFor } from '#components/estate/wording/names-for.ts'
import { placeFor } from '#components/estate/wording/place-for.ts'
import type { EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type EstateChoiceProps = { estates: EstateSummary[]; chosen: EstateSummary; locale: Locale }

/** Asks for this page again with another home, script or not. */
export function EstateChoice({ estates, chosen, locale }: EstateChoiceProps) {
  const { guide } = phrasesFor(locale)

  return (
    <form method="get" className="estate-choice">
      <div className="field">
        <label className="field-label" htmlFor="estate">
          {guide.home}
        </label>
        <select id="estate" name="estate" className="control" defaultValue={chosen.id}>
          {estates.map((estate) => (
            <option key={estate.id} value={estate.id}>
              {shortNameFor(estate, locale)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button-quiet">
        {guide.choose}
      </button>
    </form>
  )
}

function shortNameFor(estate: EstateSummary, locale: Locale) {
  const name = nameFor(estate, locale)
  const place = placeFor(estate.address, locale)

  return place && !name.includes(place) ? `${name}, ${place}` : name
}
