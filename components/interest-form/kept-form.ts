import type { FormSetting } from './form-setting.ts'
import type { Received } from './submit-interest.ts'

type Typed = { typed: [name: string, value: string][] }
type Kept = Typed | { receipt: Received }

/** In this page's memory and nowhere else: gone with a reload, and never on a disk. */
const kept = new Map<string, Kept>()

/** What a form held when its page went over to the other language, by home; once. */
export function takeKept({ office, estateId }: FormSetting) {
  const key = `${office.key} ${estateId}`
  const found = kept.get(key)
  kept.delete(key)
  return found
}

export function keepForm({ office, estateId }: FormSetting, what: Kept) {
  kept.set(`${office.key} ${estateId}`, what)
}

/** What a visitor has typed and chosen. The token and its like belong to the page. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !isHidden(form, name) ? [[name, value]] : [],
  )
  return { typed }
}

export function putBack(form: HTMLFormElement, typed: [name: string, value: string][]) {
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
