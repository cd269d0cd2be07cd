import { putBack, typedIn } from './kept-form.ts'

/** The form that stands in the page while React draws, and the name of the field somebody is in. */
type Standing = { form: HTMLFormElement | null; field: string | null }

/**
 * Where a browser has translated the page, or an extension has changed it, React finds another page than it knows and draws it anew
 * (https://react.dev/errors/418). While it draws, the old one still stands.
 */
export function standingForm(): Standing {
  if (typeof document === 'undefined') return { form: null, field: null }
  const form = document.querySelector<HTMLFormElement>('form.interest')
  const { activeElement } = document

  return {
    form,
    field: form?.contains(activeElement) ? (activeElement?.getAttribute('name') ?? null) : null,
  }
}

/** What had been typed and chosen, and where. Mostly the two are the same, and nothing is to do. */
export function takeOverFrom({ form, field }: Standing, drawn: HTMLFormElement) {
  if (!form || form === drawn) return
  putBack(drawn, typedIn(form).typed)
  const control = field && drawn.elements.namedItem(field)
  if (control instanceof HTMLElement) control.focus({ preventScroll: true })
}
