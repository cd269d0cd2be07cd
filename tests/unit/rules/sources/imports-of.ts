import { posix } from 'node:path'

import type { Source } from './read-sources.ts'
import { withoutComments } from './without-comments.ts'

/** `target` is the file from the root, or null for a package. A type does not exist at runtime. */
export type Import = { specifier: string; target: string | null; isType: boolean }

// A file names another in three ways: `from`, a bare import, and a call.
const NAMED = /\b(import|export)(\s+type)?\b(?!\s*\()[^'";()=]*?\bfrom\s*(['"])(.+?)\3/g
const BARE = /\bimport\s*(['"])(.+?)\1/g
const CALLED = /\bimport\(\s*(['"`])(.+?)\1/g

export function importsOf({ path, text }: Source): Import[] {
  const code = withoutComments(text)
  const named = [...code.matchAll(NAMED)].map(([, , type, , specifier = '']) => ({
    specifier,
    isType: type !== undefined,
  }))
  const others = [...code.matchAll(BARE), ...code.matchAll(CALLED)].map(([, , specifier = '']) => ({
    specifier,
    isType: false,
  }))

  return [...named, ...others].map((each) => ({ ...each, target: targetOf(each.specifier, path) }))
}

function targetOf(specifier: string, from: string) {
  if (specifier.startsWith('#')) return specifier.slice(1)

  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null
}
