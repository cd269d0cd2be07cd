import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

import type { FormConfig } from '#components/interest-form/form-config.ts'

import type { Received } from './submit-interest.ts'

type Typed = { typed: [name: string, value: string][] }
type Kept = Typed | { receipt: Received }

/** Only in this page's memory: a reload clears it, and it is never on a disk. */
const kept = new Map<string, Kept>()

/** The values of a form when its page changed language, by estate; read once. */
function takeKept({ office, estateId }: FormConfig) {
  const key = `${office.key} ${estateId}`
  const found = kept.get(key)
  kept.delete(key)
  return found
}

function keepForm({ office, estateId }: FormConfig, what: Kept) {
  kept.set(`${office.key} ${estateId}`, what)
}

/** The values a visitor has typed and chosen. The token and its like belong to the page. */
function typedIn(form: HTMLFormElement): Typed {
  const typed = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !isHidden(form, name) ? [[name, value]] : [],
  )
  return { typed }
}

function putBack(form: HTMLFormElement, typed: [name: string, value: string][]) {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'hidden') continue
    if (isTicked(control))
      control.checked = typed.some(
        ([name, value]) => name === control.name && value === control.value,
      )
    else if (isWritten(control))
      control.value = typed.find(([name]) => name === control.name)?.[1] ?? control.value
  }
  openAnswered(form)
}

/** No value is sent unseen. A browser puts back values after a reload, and opens no fold. */
function openAnswered(form: HTMLFormElement) {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>('.fold'))
    fold.open ||= [...fold.querySelectorAll('input, select, textarea')].some(isAnswered)
}

function isAnswered(control: Element) {
  if (isTicked(control)) return control.checked

  return isWritten(control) && control.value !== initialOf(control)
}

/** A list such as the countries' has a choice from the start, which opens no fold. */
function initialOf(control: Written) {
  if (!(control instanceof HTMLSelectElement)) return ''
  return [...control.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''
}

type Written = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function isWritten(control: Element): control is Written {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  )
}

function isTicked(control: Element): control is HTMLInputElement {
  return control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)
}

function isHidden(form: HTMLFormElement, name: string) {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLInputElement && control.type === 'hidden'
}

/** The form in the page while React renders, and the name of the focused field. */
type Standing = { form: HTMLFormElement | null; field: string | null }

/**
 * If a browser has translated the page, or an extension has changed it, hydration fails and React
 * renders it again (https://react.dev/errors/418). While it renders, the old form is still there.
 */
function standingForm(): Standing {
  if (typeof document === 'undefined') return { form: null, field: null }
  const form = document.querySelector<HTMLFormElement>('form.interest')
  const { activeElement } = document

  return {
    form,
    field: form?.contains(activeElement) ? (activeElement?.getAttribute('name') ?? null) : null,
  }
}

/**
 * The values that were typed and chosen, and the focus. In most cases both forms are the same, and
 * there is nothing to do.
 */
function copyTyped({ form, field }: Standing, drawn: HTMLFormElement) {
  if (!form || form === drawn) return openAnswered(drawn)
  const folds = [...form.querySelectorAll<HTMLDetailsElement>('details')]
  for (const [index, each] of drawn.querySelectorAll('details').entries())
    each.open ||= folds[index]?.open ?? false
  putBack(drawn, typedIn(form).typed)
  const same = field
    ? [...drawn.elements].filter((each) => each.getAttribute('name') === field)
    : []
  const control = same.find((each) => isTicked(each) && each.checked) ?? same[0]
  if (control instanceof HTMLElement) control.focus({ preventScroll: true })
}

type UseKeptFormOptions = { receipt: Received | null; onReceipt: (receipt: Received) => void }

/**
 * A visitor never types anything twice: a form's values are restored when its page changes language
 * or is rendered again, and a receipt stays a receipt.
 */
export function useKeptForm(
  form: RefObject<HTMLFormElement | null>,
  config: FormConfig,
  { receipt, onReceipt }: UseKeptFormOptions,
) {
  const now = useRef({ receipt, onReceipt, config })
  now.current = { receipt, onReceipt, config }
  const [stood] = useState(standingForm)

  // Before paint, and while the outgoing form is still in the page.
  useLayoutEffect(() => {
    const stands = form.current
    const { config: home } = now.current
    const found = takeKept(home)
    if (found && 'receipt' in found) now.current.onReceipt(found.receipt)
    else if (found && stands) putBack(stands, found.typed)
    else if (stands) copyTyped(stood, stands)

    return () => {
      const { receipt: kept } = now.current
      if (kept) keepForm(home, { receipt: kept })
      else if (stands) keepForm(home, typedIn(stands))
    }
  }, [form, stood])
}
