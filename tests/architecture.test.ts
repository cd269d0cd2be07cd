import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { circlesIn } from './unit/rules/sources/circles-in.ts'
import { OPEN_ROOMS, unfencedIn } from './unit/rules/sources/fence-rules.ts'
import { foldersInDocs } from './unit/rules/sources/folders-in-docs.ts'
import { foundOutside } from './unit/rules/sources/found-outside.ts'
import { importsOf } from './unit/rules/sources/imports-of.ts'
import { isProgram, readSources, type Source } from './unit/rules/sources/read-sources.ts'
import { MAY_ENTER, trespassesIn } from './unit/rules/sources/room-rules.ts'
import { tooLongIn } from './unit/rules/sources/too-long-in.ts'
import { unsurePackagesIn } from './unit/rules/sources/unsure-packages-in.ts'

const sources = readSources()
const programs = sources.filter(isProgram)
const ours = sources.filter(({ path }) => !path.startsWith('tests/'))

test('the whole app is read, and every import of its own resolves to a file of its own', () => {
  const paths = new Set(sources.map(({ path }) => path))
  const lost = programs.flatMap((source) =>
    importsOf(source).flatMap(({ target }) => (target && !paths.has(target) ? [target] : [])),
  )

  expect(programs.length).toBeGreaterThan(200)
  expect(lost).toEqual([])
})

test('no file imports from a folder that is closed to its own', () => {
  expect(trespassesIn(sources)).toEqual([])
})

test('C2 the table of folders in docs/architecture.md matches the rules', () => {
  const rules = Object.entries(MAY_ENTER).map(([room, allowed]) => [room, allowed.toSorted()])

  const architecture = readFileSync('docs/architecture.md', 'utf8')

  expect(foldersInDocs(architecture)).toEqual(Object.fromEntries(rules))
})

test('every file that can reach a secret, the store or Vitec is closed to the browser', () => {
  expect(unfencedIn(sources)).toEqual([])
})

test('no chain of imports forms a circle', () => {
  expect(circlesIn(sources)).toEqual([])
})

/** The places where each of these may occur, and the reason. */
const ONLY_IN: { what: string; found: RegExp; except?: RegExp; everywhere?: boolean }[] = [
  {
    what: 'the environment is read in one file, by Next’s own files, and by the programs’ scripts',
    found: /process\s*(\?\.|\.)\s*env|process\[|node:process|import\.meta\.env/,
    except:
      /^(lib\/settings\/read-environment\.ts|instrumentation\.ts|lib\/(cli|scripts|server)\/[^/]+\.mjs)$/,
  },
  { what: 'no server function can be called by name', found: /['"]use server['"]/ },
  { what: 'no picture passes Next’s own optimiser', found: /['"]next\/(og|image)['"]/ },
  {
    what: 'HTML is written by React, except structured data and the scripts of a frame',
    found: /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/,
    except: /^components\/(estate\/seo\/structured-data|embed\/embed-document)\.tsx$/,
  },
  {
    what: 'no code stores data in the browser',
    found: /localStorage|sessionStorage|document\.cookie|indexedDB/,
  },
  {
    what: 'Swedish text is in lib/language alone, and where Vitec’s own words are recognised',
    found: /[åäö]/i,
    except: /^lib\/(language\/|vitec\/interest\/refused-fields\.ts$)/,
    everywhere: true,
  },
  {
    what: 'every export is named, except where Next or react-hook-form needs a default',
    found: /^export default/m,
    except:
      /^(next\.config\.js|lib\/csp\/page-cache\.ts|components\/embed\/client\/small-react\.ts|app\/(.*\/)?(page|layout|error|not-found|global-not-found)\.tsx)$/,
  },
]

for (const { what, ...rule } of ONLY_IN) {
  test(what, () => {
    expect(foundOutside(ours, rule)).toEqual([])
  })
}

test('no file is longer than its limit', () => {
  expect(tooLongIn(sources)).toEqual([])
})

test('file names have lower-case letters and hyphens', () => {
  // Next's folders are named after their addresses.
  const names = ours.map(({ path }) =>
    path
      .replace(/\[(\.\.\.)?[a-zA-Z]+\]/g, 'x')
      .replace(/^app\/(embed\.js|api\/openapi\.json|_[a-z]+)\//, 'app/'),
  )

  expect(
    names.filter((path) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.config)?\.[a-z]+$/.test(path)),
  ).toEqual([])
})

test('the app needs at most 16 packages to run, each in one version', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(16)
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('every package is from the registry and has a SHA-512 hash', () => {
  expect(unsurePackagesIn(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

/** Made-up sources, to see that the rules catch violations. */
function made(files: Record<string, string>): Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

const TRESPASSES: [string, string][] = [
  ['components/a.tsx', "import { seal } from '#lib/outbox/privacy/seal.ts'"],
  ['components/a.tsx', "import type { Office } from '../lib/office/offices.ts'"],
  ['components/deep/a.tsx', "const { settings } = await import('../../lib/settings/settings.ts')"],
  ['components/a.tsx', "export * from '#app/route.ts'"],
  ['lib/interest/a.ts', "import { sv } from '../language/sv.ts'"],
  ['lib/interest/a.ts', "import {\n  sv,\n  type Phrases,\n} from '#lib/language/sv.ts'"],
  ['lib/estate/a.ts', "import '#lib/log/log.ts'"],
  ['lib/settings/a.ts', "import { log } from '#lib/log/log.ts'"],
  ['lib/vitec/a.ts', "import { database } from '#lib/database/database.ts'"],
  ['lib/abuse/a.ts', "import { log } from '#lib/log/log.ts'"],
  ['lib/http/a.ts', "import { findEstate } from '#lib/vitec/find-estate.ts'"],
  ['lib/outbox/a.ts', "import { x } from '#components/a.tsx'"],
  ['lib/scripts/a.ts', "import { startSandbox } from '../../tests/sandbox/sandbox.ts'"],
  ['tests/sandbox/a.ts', "import { LENGTH_MAX } from '#lib/interest/limits.ts'"],
  ['tests/sandbox/deep/a.ts', "import { ledgerOf } from '../../support/ledger.ts'"],
  ['lib/helpers/a.ts', ''],
]

for (const [path, text] of TRESPASSES) {
  test(`the folder rule finds ${path} with «${text.replaceAll('\n', ' ')}»`, () => {
    expect(trespassesIn(made({ [path]: text }))).toHaveLength(1)
  })
}

test('the folder rule accepts allowed imports', () => {
  const files = made({
    'components/a.tsx':
      "import { b } from './b.tsx'\nimport { sv } from '#lib/language/sv.ts'\nimport React from 'react'",
    'lib/interest/a.ts':
      "// import { sv } from '#lib/language/sv.ts'\nexport const text = 'from here'",
    'app/api/a.ts': "import { b } from '../../lib/outbox/b.ts'\nimport '#components/c.tsx'",
    'lib/vitec/a.ts':
      "/** import('#lib/database/x.ts') */ import type { E } from '#lib/estate/e.ts'",
  })

  expect(trespassesIn(files)).toEqual([])
})

test('the server-only rule finds a file that imports a value and does not begin with server-only', () => {
  const files = made({
    'lib/vitec/a.ts': "import { settings } from '#lib/settings/settings.ts'\n",
    'lib/outbox/b.ts': "// Why.\nimport 'server-only'\nimport { x } from './x.ts'\n",
    'lib/database/c.ts': "import { DatabaseSync } from 'node:sqlite'\n",
    'lib/vitec/fenced.ts': "import 'server-only'\n\nimport { x } from './x.ts'\n",
    'lib/outbox/sums.ts': 'export const WAIT_SECONDS = 10\n',
    'lib/settings/types.ts': "import type * as z from 'zod'\n",
    'lib/interest/open.ts': "import * as z from 'zod/mini'\n",
  })

  expect(unfencedIn(files)).toEqual(['lib/vitec/a.ts', 'lib/outbox/b.ts', 'lib/database/c.ts'])
})

test('C1 the server-only rule applies to every folder of lib that is not listed as open, also a new one', () => {
  const rooms = Object.keys(MAY_ENTER).filter((room) => room.startsWith('lib/'))
  const fenced = [...rooms, 'lib/desk'].filter((room) => !OPEN_ROOMS.includes(room))
  const files = made(
    Object.fromEntries(
      [...fenced, ...OPEN_ROOMS].map((room) => [`${room}/a.ts`, "import { x } from './x.ts'\n"]),
    ),
  )

  expect(fenced).toContain('lib/operator')
  expect(unfencedIn(files)).toEqual(fenced.map((room) => `${room}/a.ts`))
})

test('C1 an open folder may import from open folders only', () => {
  for (const room of OPEN_ROOMS)
    expect(
      MAY_ENTER[room]?.filter(
        (each) => !OPEN_ROOMS.some((open) => each === open || each.startsWith(`${open}/`)),
      ),
      room,
    ).toEqual([])
})

test('C2 the reader of the table takes each folder’s own imports, and no text around them', () => {
  const architecture = [
    '## The folders',
    '',
    '| folder | holds | may enter |',
    '|---|---|---|',
    '| `app/` | addresses | `lib`, `components` |',
    '| `lib/settings`, `lib/log` | the only reader (of `lib/x`) | nothing of ours |',
    '',
    '## Packages',
    '| `pg` | PostgreSQL | `lib/log` |',
  ].join('\n')

  expect(foldersInDocs(architecture)).toEqual({
    app: ['components', 'lib'],
    'lib/settings': [],
    'lib/log': [],
  })
})

test('a circle of one, two or three files is found, and a type import makes none', () => {
  const circles = circlesIn(
    made({
      'lib/a.ts': "import { b } from './b.ts'",
      'lib/b.ts': "import { c } from '#lib/c.ts'",
      'lib/c.ts': "export { a } from './a.ts'",
      'lib/self.ts': "import { self } from './self.ts'",
      'lib/d.ts': "import { e } from './e.ts'",
      'lib/e.ts': "import type { D } from './d.ts'",
    }),
  )

  expect(circles).toEqual([
    'lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts',
    'lib/self.ts → lib/self.ts',
  ])
})

const OFFENCES: [string, string][] = [
  ['lib/vitec/a.ts', 'const { PORT } = process.env'],
  ['components/a.tsx', "const url = 'https://x' + process.env.NEXT_PUBLIC_URL"],
  ['lib/cli/a.ts', 'process.env.PORT'],
  ['lib/log/a.ts', "import { env } from 'node:process'"],
  ['app/a.ts', "'use server'"],
  ['app/a.tsx', "import Image from 'next/image'"],
  ['app/a.tsx', "import { ImageResponse } from 'next/og'"],
  ['components/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['public/a.js', 'frame.innerHTML = text'],
  ['public/a.js', "localStorage.setItem('name', name)"],
  ['components/a.tsx', '<p>Anmäl intresse</p>'],
  ['lib/vitec/a.ts', '// Så här'],
  ['lib/log/a.ts', 'export default log'],
]

for (const [path, text] of OFFENCES) {
  test(`a rule finds ${path} with «${text}»`, () => {
    const broken = ONLY_IN.filter((rule) => foundOutside(made({ [path]: text }), rule).length > 0)

    expect(broken).toHaveLength(1)
  })
}

test('the length rule finds 151 lines, and not 150', () => {
  const files = made({
    'lib/a.ts': 'x\n'.repeat(150),
    'lib/b.ts': 'x\n'.repeat(151),
    'lib/language/sv.ts': 'x\n'.repeat(500),
    'lib/language/notice.ts': 'x\n'.repeat(500),
  })

  expect(tooLongIn(files)).toEqual(['lib/b.ts: 151', 'lib/language/notice.ts: 500'])
})

test('the lock rule finds a package from git, from elsewhere, with a weak hash or none', () => {
  const integrity = 'sha512-abc'
  const packages = {
    '': {},
    good: { resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', integrity },
    unsaid: { integrity },
    git: { resolved: 'git+ssh://git@github.com/a/a.git#abc' },
    elsewhere: { resolved: 'https://a.example/a.tgz', integrity },
    near: { resolved: 'https://registry.npmjs.org.a.example/a.tgz', integrity },
    weak: { resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz', integrity: 'sha1-abc' },
    unmarked: { resolved: 'https://registry.npmjs.org/c/-/c-1.0.0.tgz' },
    linked: {},
  }

  expect(unsurePackagesIn({ packages })).toEqual([
    'git',
    'elsewhere',
    'near',
    'weak',
    'unmarked',
    'linked',
  ])
})
