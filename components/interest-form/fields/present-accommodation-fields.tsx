import type { FormView } from '#components/interest-form/form-config.ts'
import { HOMES_TO_SELL, PRESENT_ESTATE_TYPES } from '#lib/interest/choices.ts'

import { Fold } from './fold.tsx'
import { AreaField, RadioField, SelectField, TextField, TickField } from './inputs.tsx'

/** The open question, and the tick for a valuation. */
export function HomeToSellFields({ view }: { view: FormView }) {
  const { homeToSell, homeToSellHint } = view.phrases.form
  if (!homeToSell) return null

  return (
    <>
      <RadioField
        view={view}
        name="homeToSell"
        hint={homeToSellHint}
        options={HOMES_TO_SELL.map((value) => ({ value, label: homeToSell[value] }))}
      />
      {view.office.fields.valuation !== 'off' && (
        <div className="valuation">
          <TickField view={view} name="valuation" />
        </div>
      )}
    </>
  )
}

export function PresentAccommodationFields({ view }: { view: FormView }) {
  const { fields } = view.office
  const { form } = view.phrases
  if (fields.presentAccommodation === 'off') return null

  const isRequired = fields.presentAccommodation === 'required'
  const types = PRESENT_ESTATE_TYPES.map((value) => ({ value, label: form.estateType[value] }))

  return (
    <Fold
      view={view}
      title={form.presentAccommodation}
      names={['presentAccommodation']}
      isRequired={isRequired}
    >
      <p className="field-hint">{form.presentAccommodationHint}</p>
      <SelectField
        view={view}
        name="presentAccommodation.estateType"
        options={[{ value: '', label: form.choose }, ...types]}
        initial=""
        isRequired={isRequired}
        isOneOf={!isRequired}
      />
      <div className="field-row">
        <TextField
          view={view}
          name="presentAccommodation.livingSpace"
          inputMode="decimal"
          autoComplete="off"
          isOneOf={!isRequired}
        />
        <TextField
          view={view}
          name="presentAccommodation.numberOfRooms"
          inputMode="decimal"
          autoComplete="off"
          isOneOf={!isRequired}
          hint={form.hint.numberOfRooms}
        />
      </div>
      <TextField
        view={view}
        name="presentAccommodation.price"
        inputMode="numeric"
        autoComplete="off"
        isOneOf={!isRequired}
        hint={form.hint.price}
      />
      <AreaField view={view} name="presentAccommodation.other" rows={2} isOneOf={!isRequired} />
    </Fold>
  )
}
