import type { Page } from 'playwright/test'

/**
 * Roles that mean nothing without a name. The tree does not hold the names of frames; axe checks
 * those.
 */
const NAMED =
  /^\s*- (button|link|textbox|searchbox|combobox|listbox|checkbox|radio|slider|spinbutton|switch|tab|dialog|img|heading|navigation|region|form|figure)(?! "| \/)(?=[ :]|$)/

/**
 * Elements that a screen reader could not tell apart, from its tree: controls and landmarks without
 * a name, and ids that occur twice.
 */
export async function unclearIn(page: Page) {
  const unclear: string[] = []
  for (const frame of page.frames()) {
    const tree = await frame.locator('body').ariaSnapshot()
    unclear.push(...tree.split('\n').filter((line) => NAMED.test(line)))
    unclear.push(...(await frame.evaluate(doubles)))
  }

  return unclear
}

/** Runs in the page. */
function doubles() {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)

  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`)
}
