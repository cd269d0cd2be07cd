import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { expect, test } from 'playwright/test'

import { officeSchema } from '#lib/office/office-schema.ts'

import {
  codesExplainedIn,
  codesIn,
  filesNamedIn,
  headingsIn,
  isTest,
  linksIn,
  quotedIn,
  readPapers,
  testsNamedIn,
} from './sources/papers.ts'

/**
 * A sentence begins at the start of a line, of a list item or of a cell, and after another
 * sentence.
 */
const OPENING = /(?:^|^- |[.!?] |\| )((?:What|Whoever|Nobody|None) [^\n]{0,40})/gm

const papers = readPapers()
const all = papers.map(({ text }) => text).join('\n')

test('the README has at most 120 lines and 8 kB', () => {
  const text = readFileSync('README.md', 'utf8')

  expect(text.split('\n').length).toBeLessThanOrEqual(120)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8_000)
})

test('every document is in the index, and every link leads to a file and a heading', () => {
  const index = readFileSync('docs/README.md', 'utf8')
  const unlisted = globSync('docs/*.md').filter((path) => !index.includes(path.slice(5)))

  expect(unlisted.filter((path) => !path.endsWith('README.md'))).toEqual([])
  expect(papers.flatMap(lostLinksIn)).toEqual([])
})

const LOGINS = ['VITEC_CREDENTIALS', 'VITEC_READ_CREDENTIALS']

test('every setting of the environment is in the docs and in the example, and no other is', () => {
  const source = readFileSync('lib/settings/settings.ts', 'utf8')
  const schema = /z\.object\(\{([\s\S]*?)\n\}\)\n/.exec(source)?.[1] ?? ''
  const known = [...schema.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name)
  const example = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)]

  expect(known.length).toBeGreaterThan(10)
  expect(example.map(([, name]) => name).toSorted()).toEqual([...known, ...LOGINS].toSorted())
  expect(settingsInTable().toSorted()).toEqual(
    [...known, ...LOGINS, ...LOGINS.map((name) => `${name}_<OFFICE>`)].toSorted(),
  )
})

test('every setting of an office is in the docs, with its own default', () => {
  const configuration = quotedIn(readFileSync('docs/configuration.md', 'utf8'))
  const { shape } = officeSchema.in
  const groups = [shape.fields, shape.interest, shape.theme, shape.retention]
  const inGroups = groups.flatMap((group) => Object.keys(group.parse(undefined)))
  const rows = readFileSync('docs/configuration.md', 'utf8').split('\n')

  expect(
    [...Object.keys(shape), ...inGroups].filter((name) => !configuration.includes(name)),
  ).toEqual([])
  for (const [name, value] of Object.entries(shape.fields.parse(undefined)))
    expect(rows, name).toContainEqual(expect.stringContaining(`| \`${name}\` | \`${value}\` |`))
})

test('every npm command is in the README and in CONTRIBUTING, and no other is named', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = [...all.matchAll(/\bnpm (?:run ([\w-]+)|(test|start)\b)/g)]
  const commands = Object.keys(scripts)

  expect([...new Set(named.map(([, run, own]) => run ?? own))].toSorted()).toEqual(
    commands.toSorted(),
  )
  for (const path of ['README.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(path, 'utf8')
    const missing = commands.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text))
    expect(missing, path).toEqual([])
  }
})

test('every folder of lib is in the table of folders', () => {
  const folders = globSync('lib/*/').map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''))
  const architecture = quotedIn(readFileSync('docs/architecture.md', 'utf8'))
  const holders = folders.filter((path) => statSync(path).isDirectory())

  expect(holders.length).toBeGreaterThan(15)
  expect(holders.filter((path) => !architecture.includes(path))).toEqual([])
})

test('every file that a document names exists', () => {
  const named = papers.flatMap(({ path, text }) =>
    filesNamedIn(text).map((file) => [path, file] as const),
  )

  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(([, file]) => !existsSync(file))).toEqual([])
})

test('every test that a document names exists', () => {
  const named = papers.flatMap(({ path, text }) =>
    testsNamedIn(text).map((name) => [path, name] as const),
  )

  expect(named.length).toBeGreaterThan(200)
  expect(named.filter(([, name]) => !isTest(name))).toEqual([])
})

test('C4 every code that code or a test cites is explained in the docs, and once', () => {
  const explained = ['docs/failure-modes.md', 'docs/security.md'].flatMap((path) =>
    codesExplainedIn(readFileSync(path, 'utf8')),
  )
  const files = globSync([
    '{app,components,lib,tests}/**/*.{ts,tsx,mjs,js,css,sql}',
    '*.{ts,js}',
  ]).filter((path) => statSync(path).isFile())
  const unexplained = files.flatMap((path) =>
    codesIn(readFileSync(path, 'utf8'))
      .filter((code) => !explained.includes(code))
      .map((code) => `${path}: ${code}`),
  )

  expect(files.length).toBeGreaterThan(500)
  expect(unexplained).toEqual([])
  expect(
    explained.filter((code, at) => explained.indexOf(code) !== at && !/^V/.test(code)),
  ).toEqual([])
})

test('no sentence of a document opens with What, Whoever, Nobody or None', () => {
  const opened = papers.flatMap(({ path, text }) =>
    [...text.replace(/^#.*$/gm, '').matchAll(OPENING)].map(([, words]) => `${path}: ${words}`),
  )

  expect(opened).toEqual([])
})

test('the reader of documents finds codes, and nothing that only looks like one', () => {
  expect(codesIn("test('F1 a', 'F44: b') // K0, I2 (V2); V16.4.1 and T9–T10")).toEqual(
    expect.arrayContaining(['F1', 'F44', 'K0', 'I2', 'V2', 'T9', 'T10', '16.4.1']),
  )
  expect(codesIn('%C3%A4 2026-11-27T14:00 T09:00 T9:00 M30011 H264 C-3')).toEqual([])
})

function settingsInTable() {
  const [, section = ''] = readFileSync('docs/configuration.md', 'utf8').split('## Settings\n')
  const [table = ''] = section.split(/^## /m)

  return [...table.matchAll(/^\| `([A-Z_<>]+)` \|/gm)].map(([, name = '']) => name)
}

/** A paper's links to missing files, or to missing headings of them. */
function lostLinksIn({ path, text }: { path: string; text: string }) {
  return linksIn(text).filter((link) => {
    const [file = '', heading] = link.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), file))
    if (!existsSync(target)) return true

    return heading !== undefined && !headingsIn(readFileSync(target, 'utf8')).includes(heading)
  })
}
