import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'playwright/test'

import { nextSnippet, reactSnippet, TYPES_SNIPPET } from '#components/embed-guide/react-snippets.ts'

const FORM = {
  origin: 'https://intresse.example',
  office: 'ekbacken',
  estateId: 'OBJ1',
  locale: 'sv',
  linkWords: 'Anmäl intresse',
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
  skipLibCheck: true,
  noUnusedLocals: true,
  types: ['react'],
}

test('the snippets for React and Next are right to TypeScript, and a misspelt attribute is not', async () => {
  // Among the project's own folders, so that its packages are found.
  await mkdir('test-results', { recursive: true })
  const folder = await mkdtemp('test-results/snippets-')
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  await write('tsconfig.json', JSON.stringify({ compilerOptions: STRICT, include: ['*'] }))
  await write('interest-form.d.ts', TYPES_SNIPPET)
  await write('react.tsx', reactSnippet(FORM))
  await write('next.tsx', nextSnippet(FORM))
  const check = () => spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' })

  expect(check().stdout).toBe('')
  await write('wrong.tsx', reactSnippet(FORM).replace('theme="dark"', 'theme="pink"'))
  expect(check().stdout).toContain('"pink"')
  await rm(folder, { recursive: true })
})
