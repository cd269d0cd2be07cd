import type { FormView } from '#components/interest-form/form-config.ts'

import { SelectField, TextField } from './inputs.tsx'

export function AddressFields({ view }: { view: FormView }) {
  if (view.office.fields.address === 'off') return null
  const isRequired = view.office.fields.address === 'required'

  return (
    <fieldset className="group">
      <legend>{view.phrases.form.address}</legend>
      <TextField
        view={view}
        name="address.streetAddress"
        autoComplete="street-address"
        isRequired={isRequired}
      />
      <div className="field-row">
        <TextField
          view={view}
          name="address.zipCode"
          autoComplete="postal-code"
          inputMode="text"
          isRequired={isRequired}
        />
        <TextField
          view={view}
          name="address.city"
          autoComplete="address-level2"
          isRequired={isRequired}
        />
      </div>
      <SelectField
        view={view}
        name="address.countryCode"
        autoComplete="country"
        options={view.countries}
        initial="SE"
        isRequired
      />
    </fieldset>
  )
}
