import type { Page } from 'playwright/test'

/** Roles that tell nobody anything without a name. Of frames the tree does not say theirs; axe looks at those. */
const NAMED =
  /^\s*- (button|link|textbox|searchbox|combobox|listbox|checkbox|radio|slider|spinbutton|switch|tab|dialog|img|heading|navigation|region|form|figure)(?! "| \/)(?=[ :]|$)/

/** What a screen reader could not tell apart, as its tree has it: controls and places without a name, and ids that stand twice. */
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
