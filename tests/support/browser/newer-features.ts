import { readFileSync } from 'node:fs'

import { features } from 'web-features'

/** The list in `package.json`, as the table of support names its browsers. */
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

/** Whether one of the oldest supported browsers lacks it. What the table does not list is taken for old. */
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

/** All keys that begin so. */
export function keysUnder(start: string) {
  return [...supported.keys()].filter((key) => key.startsWith(start))
}
