import { importsOf } from './imports-of.ts'
import type { Source } from './read-sources.ts'

/**
 * The folders that need no fence. Every other folder of lib is fenced, a new one too:
 * `lib/operator` unseals people, and a list of the fenced folders had forgotten it.
 */
export const OPEN_ROOMS = [
  // The browser's bundle contains these folders.
  'lib/embed',
  'lib/estate',
  'lib/interest',
  'lib/language',
  // Next reads this one outside its own bundles, where `server-only` throws.
  'lib/csp',
  // So does the server that stands before Next.
  'lib/abuse/client-networks.ts',
  'lib/routes.ts',
]

/**
 * Files of fenced folders that a browser's bundle could include. A file that imports a value may
 * reach a secret, the store or Vitec. A file that imports none (words, sums, a type) has nothing to
 * hide.
 */
export function unfencedIn(sources: Source[]) {
  return sources
    .filter(({ path }) => /^lib\/.*\.tsx?$/.test(path))
    .filter(({ path }) => !OPEN_ROOMS.some((room) => path === room || path.startsWith(`${room}/`)))
    .filter(({ text }) => !text.startsWith("import 'server-only'\n"))
    .filter((source) => importsOf(source).some(({ isType }) => !isType))
    .map(({ path }) => path)
}
