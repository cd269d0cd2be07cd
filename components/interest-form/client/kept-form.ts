import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

import type { FormConfig } from '#components/interest-form/form-config.ts'

import type { Received } from './submit-interest.ts'

type Typed = { typed: [name: string, value: string][] }
type Kept = Typed | { receipt: Received }

/** In this page's memory and nowhere else: gone with a reload, and never on a disk. */
const kept = new Map<string, Kept>()

/** What a form held when its page went over to the other language, by home; once. */
function takeKept({ office, estateId }: FormConfig) {
  const key = `${office.key} ${estateId}`
  const found = kept.get(key)
  kept.delete(key)
  return found
}

function keepForm({ office, estateId }: FormConfig, what: Kept) {
  kept.set(`${office.key} ${estateId}`, what)
}

/** What a visitor has typed and chosen. The token and its like belong to the page. */
function typedIn(form: HTMLFormElement): Typed {
  const typed = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !isHidden(form, name) ? [[name, value]] : [],
  )
  return { typed }
}

function putBack(form: HTMLFormElement, typed: [name: string, value: string][]) {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'hidden') continue
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = typed.some(([name]) => name === control.name)
    else if (isWritten(control))
      control.value = typed.find(([name]) => name === control.name)?.[1] ?? control.value
  }
  for (const fold of form.querySelectorAll('details'))
    fold.open = [...fold.querySelectorAll('input, select, textarea')].some(
      (control) => isWritten(control) && control.value !== '',
    )
}

function isWritten(control: Element) {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  )
}

function isHidden(form: HTMLFormElement, name: string) {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLInputElement && control.type === 'hidden'
}

/** The form that stands in the page while React draws, and the name of the field somebody is in. */
type Standing = { form: HTMLFormElement | null; field: string | null }

/**
 * Where a browser has translated the page, or an extension has changed it, React finds another page than it knows and draws it anew
 * (https://react.dev/errors/418). While it draws, the old one still stands.
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

/** What had been typed and chosen, and where. Mostly the two are the same, and nothing is to do. */
function copyTyped({ form, field }: Standing, drawn: HTMLFormElement) {
  if (!form || form === drawn) return
  putBack(drawn, typedIn(form).typed)
  const control = field && drawn.elements.namedItem(field)
  if (control instanceof HTMLElement) control.focus({ preventScroll: true })
}

type UseKeptFormOptions = { receipt: Received | null; onReceipt: (receipt: Received) => void }

/**
 * Nothing is typed twice: what a form held is put back when its page comes in the other language or is drawn anew, and a receipt stays
 * one.
 */
export function useKeptForm(
  form: RefObject<HTMLFormElement | null>,
  config: FormConfig,
  { receipt, onReceipt }: UseKeptFormOptions,
) {
  const now = useRef({ receipt, onReceipt, config })
  now.current = { receipt, onReceipt, config }
  const [stood] = useState(standingForm)

  // Before anything is painted, and while the form that goes still stands.
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
