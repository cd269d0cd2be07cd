import type { Page } from 'playwright/test'

import { en } from '#lib/language/en.ts'
import { sv } from '#lib/language/sv.ts'

import { VILLA, type Visitor } from './house-test.ts'

const LANGUAGES = { sv, en }

/** An estate page as its visitor uses it: by labels and roles. */
export class InterestPage {
  readonly page: Page
  #words = sv

  constructor(page: Page) {
    this.page = page
  }

  get words() {
    return this.#words
  }

  async open({
    locale = 'sv' as 'sv' | 'en',
    office = VILLA.office as string,
    estateId = VILLA.estateId as string,
  } = {}) {
    this.#words = LANGUAGES[locale]
    await this.page.goto(`/${locale}/${office}/${estateId}`)
  }

  field(name: keyof typeof sv.form.label) {
    // The label may go on with "(frivilligt)".
    return this.page.getByLabel(new RegExp(`^${escaped(this.#words.form.label[name])}( \\(|$)`))
  }

  get sendButton() {
    return this.page.getByRole('button', { name: this.#words.form.send })
  }

  get summary() {
    return this.page.getByRole('alert').filter({ has: this.page.getByRole('heading') })
  }

  /** The least that can be sent. */
  async fill(visitor: Visitor) {
    await this.field('person.firstName').fill(visitor.firstName)
    await this.field('person.lastName').fill(visitor.lastName)
    await this.field('email.emailAddress').fill(visitor.email)
    await this.field('gdprApproval').check()
  }

  /** Opens the part about the present home, or closes it. */
  async unfold() {
    await this.page.getByText(this.#words.form.presentAccommodation).click()
  }

  async send() {
    await this.sendButton.click()
  }
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
