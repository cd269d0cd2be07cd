import { importsOf } from './imports-of.ts'
import { isProgram, type Source } from './read-sources.ts'

/**
 * Every cycle of files that import each other at runtime, as `a → b → a`. Types do not exist at
 * runtime.
 */
export function circlesIn(sources: Source[]) {
  const edges = new Map(sources.filter(isProgram).map((source) => [source.path, targetsOf(source)]))
  const circles: string[] = []
  const done = new Set<string>()

  function walk(path: string, way: string[]) {
    const at = way.indexOf(path)
    if (at !== -1) circles.push([...way.slice(at), path].join(' → '))
    if (at !== -1 || done.has(path)) return

    for (const target of edges.get(path) ?? []) walk(target, [...way, path])
    done.add(path)
  }

  for (const path of edges.keys()) walk(path, [])
  return circles
}

function targetsOf(source: Source) {
  return importsOf(source).flatMap(({ target, isType }) => (target && !isType ? [target] : []))
}
