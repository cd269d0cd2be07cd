import type { FormView } from '#components/interest-form/form-config.ts'
import { PRESENT_ESTATE_TYPES } from '#lib/interest/choices.ts'

import { AreaField, SelectField, TextField } from './inputs.tsx'

const GROUP = 'presentAccommodation.'

/**
 * Folded by default; open where the office asks for it, where it has a value or where it has a
 * mistake.
 */
export function PresentAccommodationFields({ view }: { view: FormView }) {
  const { fields } = view.office
  const { form } = view.phrases
  if (fields.presentAccommodation === 'off') return null

  const isRequired = fields.presentAccommodation === 'required'
  const isTyped = Object.entries(view.values).some(
    ([name, value]) => name.startsWith(GROUP) && value,
  )
  const isWrong = view.issues.some(({ path }) => path.startsWith(GROUP))
  // In the browser a press unfolds it: closing it when the mistake is gone would take the field
  // away.
  const isOpen = isRequired || isTyped || (isWrong && !view.register)
  const types = PRESENT_ESTATE_TYPES.map((value) => ({ value, label: form.estateType[value] }))

  return (
    <details className="fold" open={isOpen || undefined}>
      <summary>{form.presentAccommodation}</summary>
      <p className="field-hint">{form.presentAccommodationHint}</p>
      <SelectField
        view={view}
        name="presentAccommodation.estateType"
        options={[{ value: '', label: form.choose }, ...types]}
        initial=""
        isRequired={isRequired}
      />
      <div className="field-row">
        <TextField
          view={view}
          name="presentAccommodation.livingSpace"
          inputMode="decimal"
          autoComplete="off"
        />
        <TextField
          view={view}
          name="presentAccommodation.numberOfRooms"
          inputMode="decimal"
          autoComplete="off"
          hint={form.hint.numberOfRooms}
        />
      </div>
      <TextField
        view={view}
        name="presentAccommodation.price"
        inputMode="numeric"
        autoComplete="off"
        hint={form.hint.price}
      />
      <AreaField view={view} name="presentAccommodation.other" rows={2} />
    </details>
  )
}
