import type { FormConfig, FormView } from './form-config.ts'

export function FormHead({ home, test, phrases }: Pick<FormView, 'home' | 'test' | 'phrases'>) {
  return (
    <>
      <h2>
        {home?.name ? phrases.form.headingFor : phrases.form.heading}
        {home?.name && (
          <>
            {' '}
            <span lang={home.lang}>{home.name}</span>
          </>
        )}
      </h2>
      <p>{phrases.form.intro}</p>
      {test && <p className="test">{test}</p>}
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
