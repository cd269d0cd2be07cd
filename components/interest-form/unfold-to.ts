import type { Issue } from '#lib/interest/issue-codes.ts'

import { fieldId } from './field-id.ts'

/** What is wrong is seen, also where the visitor has folded it away since. */
export function unfoldTo(issues: Issue[]) {
  for (const { path } of issues) {
    const fold = document.getElementById(fieldId(path))?.closest('details')
    if (fold) fold.open = true
  }
}
