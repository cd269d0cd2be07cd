import type { FrameLocator, Page } from 'playwright/test'

import { sv } from '#lib/language/sv.ts'

import type { Visitor } from '../visitor.ts'

/** Stands for any text. */
const ANY = '\0'

type Fold = 'otherContacts' | 'address' | 'presentAccommodation' | 'message' | 'wholeNotice'

/** The interest form as its visitor uses it, by labels and roles, on a page or in a frame. */
export class FormIn {
  readonly root: Page | FrameLocator
  words: typeof sv

  constructor(root: Page | FrameLocator, words = sv) {
    this.root = root
    this.words = words
  }

  field(name: keyof typeof sv.form.label) {
    const { form, notice } = this.words
    // The words of this box name the office and its ways.
    const label =
      name === 'wishAdvertising'
        ? escaped(notice.advertising(ANY, ANY)).replaceAll(ANY, '.+')
        : escaped(form.label[name])

    // The label may end with "(frivilligt)".
    return this.root.getByLabel(new RegExp(`^${label}( \\(|$)`))
  }

  get sendButton() {
    return this.root.getByRole('button', { name: this.words.form.send })
  }

  get summary() {
    return this.root.getByRole('alert').filter({ has: this.root.getByRole('heading') })
  }

  get thanks() {
    return this.root.getByRole('heading', { name: this.words.receipt.thanks })
  }

  /** Fills in the fewest values that the form accepts. */
  async fill(visitor: Visitor) {
    await this.field('person.firstName').fill(visitor.firstName)
    await this.field('person.lastName').fill(visitor.lastName)
    await this.field('email.emailAddress').fill(visitor.email)
    await this.field('gdprApproval').check()
  }

  /** Opens a fold, or closes it. */
  async unfold(fold: Fold = 'presentAccommodation') {
    await this.folds.filter({ hasText: this.words.form[fold] }).click()
  }

  /** Opens every fold of an untouched form, and the whole notice. */
  async unfoldAll() {
    for (const fold of await this.folds.all()) await fold.click()
  }

  private get folds() {
    return this.root.locator('form.interest summary')
  }

  async send() {
    await this.sendButton.click()
  }
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
