import { isRecord } from './is-record.ts'

/** A tree made of `updatePerson.email.emailAddress=…` or `updatePerson[email][emailAddress]=…`. */
export function parseForm(text: string): Record<string, unknown> {
  const tree = emptyBranch()
  for (const [key, value] of new URLSearchParams(text)) plant(tree, stepsOf(key), value)

  return tree
}

/** `categoryIds[]` ends in an empty step, which means the same as the bare name. */
function stepsOf(key: string) {
  return key
    .replaceAll(']', '')
    .split(/[.[]/)
    .filter((step) => step !== '')
}

function plant(tree: Record<string, unknown>, steps: string[], value: string) {
  const leaf = steps.at(-1)
  if (leaf === undefined) return

  let branch = tree
  for (const step of steps.slice(0, -1)) {
    const existing = branch[step]
    const next = isRecord(existing) ? existing : emptyBranch()
    branch[step] = next
    branch = next
  }
  branch[leaf] = leaf in branch ? [branch[leaf], value].flat() : value
}

/** The object has no prototype, so that a field called `__proto__` is a field like any other. */
function emptyBranch(): Record<string, unknown> {
  return Object.create(null)
}
