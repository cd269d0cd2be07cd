import { InterestFormElement } from './interest-form-element.ts'

// The script may be on a page twice, and another copy may be older.
if (!customElements.get('interest-form'))
  customElements.define('interest-form', InterestFormElement)
