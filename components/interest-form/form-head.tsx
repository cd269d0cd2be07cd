import type { FormView } from './form-setting.ts'

export function FormHead({ phrases }: Pick<FormView, 'phrases'>) {
  return (
    <>
      <h2>{phrases.form.heading}</h2>
      <p className="form-intro">{phrases.form.intro}</p>
    </>
  )
}
