import { readFileSync } from 'node:fs'

import { features } from 'web-features'

/** The browser names of the list in `package.json`, as the table of support spells them. */
const NAMES: Record<string, string> = { ios_saf: 'safari_ios' }

const { browserslist }: { browserslist: string[] } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const OLDEST = browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' ')
  return { name: NAMES[name] ?? name, version: Number(version) }
})

/** MDN's table of support, by its own keys such as `css.types.color.light-dark`. */
const supported = new Map<string, Map<string, string>>(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? Object.entries(feature.status.by_compat_key ?? {}).map(
          ([key, { support }]) => [key, new Map(Object.entries(support))] as const,
        )
      : [],
  ),
)

/**
 * Tells if one of the oldest supported browsers lacks it. A feature that the table does not list
 * counts as old.
 */
export function isNewer(key: string) {
  const support = supported.get(key)

  return (
    support !== undefined &&
    OLDEST.some(({ name, version }) => {
      const since = support.get(name)
      return since === undefined || Number(since.replace('≤', '')) > version
    })
  )
}

/** All keys that begin with this. */
export function keysUnder(start: string) {
  return [...supported.keys()].filter((key) => key.startsWith(start))
}
