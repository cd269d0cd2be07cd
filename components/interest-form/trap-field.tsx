import { TRAP } from '#lib/interest/trap.ts'

import { fieldId } from './field-id.ts'
import type { FormView } from './form-setting.ts'

/**
 * Filled in by robots alone: out of sight, out of the tab order and out of the accessibility tree, under a name that no browser's
 * autofill has a value for, and with what password managers take as a no. Whoever meets it all the same reads what to do. Never drawn
 * with what stood in it: a form that comes back is to be sent clean.
 */
export function TrapField({ phrases }: Pick<FormView, 'phrases'>) {
  const id = fieldId(TRAP)

  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor={id}>{phrases.form.trap}</label>
      <input
        id={id}
        name={TRAP}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        data-1p-ignore=""
        data-bwignore=""
        data-lpignore="true"
      />
    </div>
  )
}
