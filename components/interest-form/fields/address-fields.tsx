import type { FormView } from '#components/interest-form/form-config.ts'

import { Fold } from './fold.tsx'
import { SelectField, TextField } from './inputs.tsx'

export function AddressFields({ view }: { view: FormView }) {
  const { address } = view.office.fields
  const title = view.phrases.form.address
  if (address === 'off') return null
  if (address === 'optional')
    return (
      <Fold view={view} title={title} names={['address']}>
        <Controls view={view} isOneOf />
      </Fold>
    )

  return (
    <fieldset className="group">
      <legend>{title}</legend>
      <Controls view={view} isRequired />
    </fieldset>
  )
}

type ControlsProps = { view: FormView; isRequired?: boolean; isOneOf?: boolean }

function Controls(props: ControlsProps) {
  return (
    <>
      <TextField {...props} name="address.streetAddress" autoComplete="street-address" />
      <div className="field-row">
        <TextField {...props} name="address.zipCode" autoComplete="postal-code" inputMode="text" />
        <TextField {...props} name="address.city" autoComplete="address-level2" />
      </div>
      <SelectField
        view={props.view}
        name="address.countryCode"
        autoComplete="country"
        options={props.view.countries}
        initial="SE"
        isRequired
      />
    </>
  )
}
