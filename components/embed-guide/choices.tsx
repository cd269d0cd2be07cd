import { useId } from 'react'

import { nameFor, placeFor } from '#components/estate/wording/names-for.ts'
import type { EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import type { Phrases } from '#lib/language/sv.ts'

import { OptionRow } from './part.tsx'

type EstateChoiceProps = { estates: EstateSummary[]; chosen: EstateSummary; locale: Locale }

/** Reloads this page with another estate, with or without script. */
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
      <button type="submit" className="button quiet">
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

export type Wanted = {
  width: 'phone' | 'desk'
  mode: '' | 'button'
  theme: '' | 'light' | 'dark'
  accent: string
}

type LookChoiceProps = {
  wanted: Wanted
  officeAccent: string
  phrases: Phrases['guide']['preview']
  onChange: (wanted: Wanted) => void
}

/** The form's width and its look. Without script they change nothing, so they are not shown. */
export function LookChoice({ wanted, officeAccent, phrases, onChange }: LookChoiceProps) {
  const accentId = useId()
  const { width, phone, desk, mode, modes, theme, themes, accent, ownAccent } = phrases

  return (
    <div className="look-choice">
      <OptionRow
        name={width}
        options={[
          { value: 'phone', label: phone },
          { value: 'desk', label: desk },
        ]}
        chosen={wanted.width}
        onChoose={(value) => onChange({ ...wanted, width: value })}
      />
      <OptionRow
        name={mode}
        options={[
          { value: '', label: modes.form },
          { value: 'button', label: modes.button },
        ]}
        chosen={wanted.mode}
        onChoose={(value) => onChange({ ...wanted, mode: value })}
      />
      <OptionRow
        name={theme}
        options={[
          { value: '', label: themes.page },
          { value: 'light', label: themes.light },
          { value: 'dark', label: themes.dark },
        ]}
        chosen={wanted.theme}
        onChoose={(value) => onChange({ ...wanted, theme: value })}
      />
      <div className="accent-choice">
        <label className="field-label" htmlFor={accentId}>
          {accent}
        </label>
        <input
          id={accentId}
          type="color"
          value={wanted.accent || officeAccent}
          onChange={({ target }) => onChange({ ...wanted, accent: target.value })}
        />
        <button
          type="button"
          className="button quiet"
          onClick={() => onChange({ ...wanted, accent: '' })}
        >
          {ownAccent}
        </button>
      </div>
    </div>
  )
}
