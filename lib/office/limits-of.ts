import 'server-only'

import { type Office, offices } from './offices.ts'

/**
 * How many interests in ten minutes are no news for one home, for the office, and for all offices together: half of what these may each,
 * for they are not all flooded at once.
 */
export function limitsOf({ limits }: Office) {
  const all = [...offices().values()].reduce((sum, each) => sum + each.limits.office, 0)

  return { ...limits, instance: Math.max(Math.ceil(all / 2), limits.office) }
}
