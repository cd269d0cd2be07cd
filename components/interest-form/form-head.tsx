import type { FormConfig, FormView } from './form-config.ts'

export function FormHead({ phrases }: Pick<FormView, 'phrases'>) {
  return (
    <>
      <h2>{phrases.form.heading}</h2>
      <p className="form-intro">{phrases.form.intro}</p>
    </>
  )
}

/**
 * The address to which the form is posted without script. In a frame that is the frame's own page,
 * which may be answered there; no `action` means that.
 */
export function formAction({ isFramed }: Pick<FormConfig, 'isFramed'>) {
  return isFramed ? undefined : '/api/interests'
}
