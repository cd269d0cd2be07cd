import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { test as base, expect } from 'playwright/test'

import { EVENT_EXAMPLE, EVENT_TYPES } from '#components/embed-guide/events.ts'
import { nextSnippet, reactSnippet, TYPES_SNIPPET } from '#components/embed-guide/snippets.ts'

const FORM = {
  origin: 'https://intresse.example',
  office: 'ekbacken',
  estateId: 'OBJ1',
  locale: 'sv',
  linkWords: 'Anmäl intresse',
  mode: '',
  theme: 'dark',
  accent: '#1f5f4a',
} as const

const STRICT = {
  strict: true,
  noEmit: true,
  jsx: 'react-jsx',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['dom', 'dom.iterable', 'esnext'],
  skipLibCheck: false,
  noUnusedLocals: true,
  types: ['react'],
}

type Project = { write(name: string, text: string): Promise<void>; complaints(): string }

/** A strict TypeScript project of an agency's. */
const test = base.extend<{ project: Project }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  project: async ({}, use) => {
    // The folder is within the project, so that its packages are found.
    await mkdir('test-results', { recursive: true })
    const folder = await mkdtemp('test-results/snippets-')
    const write = (name: string, text: string) => writeFile(join(folder, name), text)
    await write('tsconfig.json', JSON.stringify({ compilerOptions: STRICT, include: ['*'] }))
    const check = () => spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' })
    await use({ write, complaints: () => check().stdout })
    await rm(folder, { recursive: true })
  },
})

test('P6 the snippets for React and Next pass TypeScript, and a misspelt attribute does not', async ({
  project,
}) => {
  await project.write('interest-form.d.ts', TYPES_SNIPPET)
  await project.write('react.tsx', reactSnippet(FORM))
  await project.write('next.tsx', nextSnippet(FORM))
  await project.write('button.tsx', reactSnippet({ ...FORM, mode: 'button' }))
  expect(project.complaints()).toBe('')

  await project.write('wrong.tsx', reactSnippet(FORM).replace('theme="dark"', 'theme="pink"'))
  expect(project.complaints()).toContain('"pink"')
})

test('P6 the event example passes TypeScript on document, window and element, and a misspelt key does not', async ({
  project,
}) => {
  await project.write('interest-events.d.ts', EVENT_TYPES)
  await project.write('document.ts', EVENT_EXAMPLE)
  await project.write('window.ts', EVENT_EXAMPLE.replace('document.', 'window.'))
  await project.write('element.ts', EVENT_EXAMPLE.replace('document.', 'document.body.'))
  await project.write(
    'failed.ts',
    `addEventListener('interest:failed', ({ detail }) => console.log(detail.code.length))`,
  )
  await project.write(
    'started.ts',
    `addEventListener('interest:started', ({ detail }) => console.log(detail.estate.length))`,
  )
  expect(project.complaints()).toBe('')

  await project.write('wrong.ts', EVENT_EXAMPLE.replace('detail.reference', 'detail.email'))
  expect(project.complaints()).toContain("'email'")
})
