import { type Issue, isIssueCode } from './issue-codes.ts'

type SchemaIssue = { path: PropertyKey[]; message: string; code?: string; keys?: string[] }

/**
 * Turns the schema's complaints into ours: a dotted path and a code. One complaint for each field,
 * the first.
 */
export function issuesOf({ issues }: { issues: readonly SchemaIssue[] }): Issue[] {
  const byPath = new Map<string, Issue>()

  for (const issue of issues.flatMap(spreadKeys)) {
    const path = issue.path.map(String).join('.')
    const code = isIssueCode(issue.message) ? issue.message : 'fieldInvalid'
    if (!byPath.has(path)) byPath.set(path, { path, code })
  }

  return [...byPath.values()]
}

// A strict object names its unknown keys together, on itself. At most a few are worth reporting.
function spreadKeys(issue: SchemaIssue): SchemaIssue[] {
  if (!issue.keys) return [issue]

  return issue.keys
    .slice(0, 20)
    .map((key) => ({ path: [...issue.path, key.slice(0, 60)], message: 'fieldUnknown' }))
}
