import { importsOf } from './imports-of.ts'
import type { Source } from './read-sources.ts'

const FENCED =
  /^lib\/(settings|log|office|database|guard|framing|http|picture|vitec|outbox|alert|commands)\/.*\.tsx?$/

/**
 * Files of the server's rooms that a browser's bundle could swallow. Whoever takes a value from anywhere may reach a secret, the store
 * or Vitec; a file that takes none (words, sums, a type) has nothing to hide.
 */
export function unfencedIn(sources: Source[]) {
  return sources
    .filter(({ path }) => FENCED.test(path))
    .filter(({ text }) => !text.startsWith("import 'server-only'\n"))
    .filter((source) => importsOf(source).some(({ isType }) => !isType))
    .map(({ path }) => path)
}
