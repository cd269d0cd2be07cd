import type { Page } from 'playwright/test'

import { sv } from '#lib/language/sv.ts'

import type { Agency } from '../../agency/agency.ts'
import { FormIn } from './form-in.ts'

/** A visitor on an agency's page. */
export class AgencyVisit {
  readonly page: Page
  readonly agency: Agency

  constructor(page: Page, agency: Agency) {
    this.page = page
    this.agency = agency
  }

  /** @param path such as `plain?more=theme="dark"` */
  async open(path: string, origin = this.agency.origin) {
    await this.page.addInitScript(keepEvents)
    await this.page.goto(`${origin}/${path}`)
  }

  /** The form in a frame, by its place among the frames. */
  form(index = 0, words = sv) {
    return new FormIn(this.frameElement(index).contentFrame(), words)
  }

  frameElement(index = 0) {
    return this.page.locator('interest-form').nth(index).locator('iframe')
  }

  /** The frame's own document, for properties that cannot be seen from outside. */
  frame(index = 0) {
    const frames = this.page.frames().filter((frame) => frame.url().includes('/embed/'))
    const frame = frames[index]
    if (!frame) throw new Error(`expected a frame, there are ${frames.length}`)
    return frame
  }

  /** The events that the elements have sent to the page, in order. */
  events(): Promise<{ name: string; detail: unknown }[]> {
    return this.page.evaluate(() => window.interestEvents ?? [])
  }
}

declare global {
  interface Window {
    interestEvents?: { name: string; detail: unknown }[]
  }
}

function keepEvents() {
  const events: { name: string; detail: unknown }[] = []
  window.interestEvents = events
  for (const name of ['ready', 'submitted', 'failed'])
    addEventListener(`interest:${name}`, (event) =>
      events.push({ name, detail: event instanceof CustomEvent ? event.detail : null }),
    )
}
