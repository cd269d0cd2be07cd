import { importsOf } from './imports-of.ts'
import { isProgram, type Source } from './read-sources.ts'

/**
 * The folders that each folder may import from, besides itself. docs/architecture.md has the same
 * table.
 */
export const MAY_ENTER: Record<string, string[]> = {
  app: ['lib', 'components'],
  components: ['lib/interest', 'lib/estate', 'lib/language', 'lib/embed'],
  'lib/abuse': ['lib/settings', 'lib/database'],
  'lib/abuse/client-networks.ts': [],
  'lib/alerts': [
    'lib/outbox',
    'lib/office',
    'lib/interest',
    'lib/language',
    'lib/database',
    'lib/settings',
    'lib/log',
  ],
  'lib/cli': ['lib'],
  'lib/database': ['lib/settings', 'lib/log'],
  'lib/embed': [],
  'lib/estate': ['lib/interest', 'lib/language/locales.ts'],
  'lib/http': [
    'lib/abuse',
    'lib/database',
    'lib/interest',
    'lib/language',
    'lib/log',
    'lib/csp',
    'lib/settings',
  ],
  // The names of the languages import nothing.
  'lib/interest': ['lib/language/locales.ts'],
  'lib/language': ['lib/interest', 'lib/estate'],
  'lib/log': [],
  'lib/office': ['lib/settings', 'lib/estate', 'lib/interest', 'lib/language/locales.ts'],
  'lib/operator': [
    'lib/outbox',
    'lib/office',
    'lib/interest',
    'lib/database',
    'lib/settings',
    'lib/log',
  ],
  'lib/outbox': [
    'lib/interest',
    'lib/vitec',
    'lib/office',
    'lib/language',
    'lib/database',
    'lib/settings',
    'lib/log',
  ],
  // Next itself reads it, outside its own bundles: nothing here may need more than Node.
  'lib/csp': [],
  'lib/files': ['lib/estate', 'lib/office', 'lib/settings', 'lib/vitec'],
  'lib/images': ['lib/estate', 'lib/files', 'lib/log', 'lib/office', 'lib/settings', 'lib/vitec'],
  'lib/routes.ts': ['lib/language'],
  'lib/scripts': ['lib'],
  'lib/server': ['lib'],
  'lib/settings': [],
  'lib/vitec': [
    'lib/interest',
    'lib/estate',
    'lib/language',
    'lib/office',
    'lib/settings',
    'lib/log',
  ],
  public: [],
  root: ['app', 'lib'],
  'tests/sandbox': [],
}

/** Every import into a folder that its own folder may not import from, as `file → file`. */
export function trespassesIn(sources: Source[]) {
  return sources.filter(isProgram).flatMap((source) => {
    const room = folderOf(source.path)
    const allowed = MAY_ENTER[room]
    if (!allowed) return [`${source.path} stands in no room we know`]

    return importsOf(source).flatMap(({ target }) =>
      target === null || [room, ...allowed].some((each) => isWithin(target, each))
        ? []
        : [`${source.path} → ${target}`],
    )
  })
}

/**
 * The folder is `lib/vitec` for `lib/vitec/http/connection.ts`; files at the top belong to Next.
 */
function folderOf(path: string) {
  const [first = '', second = ''] = path.split('/')
  if (first === 'lib' || first === 'tests') return `${first}/${second}`

  return path.includes('/') ? first : 'root'
}

function isWithin(target: string, room: string) {
  return room === 'root' ? !target.includes('/') : target === room || target.startsWith(`${room}/`)
}
