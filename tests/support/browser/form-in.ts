import type { FrameLocator, Page } from 'playwright/test'

import { sv } from '#lib/language/sv.ts'

import type { Visitor } from '../visitor.ts'

/** The interest form as its visitor uses it, by labels and roles, on a page or in a frame. */
export class FormIn {
  readonly root: Page | FrameLocator
  words: typeof sv

  constructor(root: Page | FrameLocator, words = sv) {
    this.root = root
    this.words = words
  }

  field(name: keyof typeof sv.form.label) {
    // The label may end with "(frivilligt)".
    return this.root.getByLabel(new RegExp(`^${escaped(this.words.form.label[name])}( \\(|$)`))
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

  /** Opens the part about the present home, or closes it. */
  async unfold() {
    await this.root.getByText(this.words.form.presentAccommodation).click()
  }

  async send() {
    await this.sendButton.click()
  }
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
