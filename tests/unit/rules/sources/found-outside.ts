import type { Source } from './read-sources.ts'
import { withoutComments } from './without-comments.ts'

type Rule = {
  /** The forbidden text. */
  found: RegExp
  /** The places where it may occur, for a reason that the test gives. */
  except?: RegExp
  /** The rule also applies to comments. */
  everywhere?: boolean
}

/** Files with a text that only other files may contain. */
export function foundOutside(sources: Source[], { found, except, everywhere = false }: Rule) {
  return sources
    .filter(({ path }) => !except?.test(path))
    .filter(({ text }) => found.test(everywhere ? text : withoutComments(text)))
    .map(({ path }) => path)
}
