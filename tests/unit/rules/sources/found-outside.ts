import type { Source } from './read-sources.ts'
import { withoutComments } from './without-comments.ts'

type Rule = {
  /** What may not be there. */
  found: RegExp
  /** Where it may, for a reason the test gives. */
  except?: RegExp
  /** Also in comments. */
  everywhere?: boolean
}

/** Files where something stands that only others may hold. */
export function foundOutside(sources: Source[], { found, except, everywhere = false }: Rule) {
  return sources
    .filter(({ path }) => !except?.test(path))
    .filter(({ text }) => found.test(everywhere ? text : withoutComments(text)))
    .map(({ path }) => path)
}
