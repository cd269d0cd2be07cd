import type { ReactNode } from 'react'

import type { FormView } from '#components/interest-form/form-config.ts'

type FoldProps = {
  view: FormView
  title: string
  /** The fields inside, or their groups: `address` stands for `address.city`. */
  names: string[]
  /** Asked for by the office: the fold begins open. */
  isRequired?: boolean
  children: ReactNode
}

/**
 * Fields that most visitors skip, one press away. It begins open where the office asks for them,
 * where one has a value or where one has a mistake.
 */
export function Fold({ view, title, names, isRequired = false, children }: FoldProps) {
  const { optional } = view.phrases.form
  const isInside = (path: string) =>
    names.some((name) => path === name || path.startsWith(`${name}.`))
  const isTyped = Object.entries(view.values).some(
    // Sweden is chosen from the start, and says nothing alone.
    ([name, value]) =>
      value && isInside(name) && !(name === 'address.countryCode' && value === 'SE'),
  )
  // In the browser a press unfolds it: closing it when the mistake is gone would take the field
  // away.
  const isWrong = !view.register && view.issues.some(({ path }) => isInside(path))

  return (
    <details className="fold" open={isRequired || isTyped || isWrong || undefined}>
      <summary>
        <span>
          {title}
          {!isRequired && <span className="field-optional"> ({optional})</span>}
        </span>
      </summary>
      {children}
    </details>
  )
}
