import { globSync, readFileSync, statSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { commentsIn, sentencesOf } from './sources/comments-in.ts'
import { isProgram, readSources } from './sources/read-sources.ts'

const OURS = '{app,components,lib,tests}/**/*.{ts,tsx,mjs,js,jsx,css,sql}'

const files = globSync([OURS, '*.{ts,js}'])
  .filter((path) => path !== 'next-env.d.ts' && statSync(path).isFile())
  .filter((path) => !path.includes('/.next/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** Names that were replaced by the field's words (docs/glossary.md). */
const STRUCK =
  /\b(createBed|createKeeper|leavesLater|letGo|leaveDisk|forget_due|left_at|markLeaving|tellLine|LineNews|lineNewsOf|settlementFor|Settlement|takeOverLeases|giveBackStranded|pullBack|interestLetter|keepLetter|takeTurn|OfficeFace|FormSetting|judgePost|ifThereIsRoom|createGate|isDrawn|SetupError|dangersIn|orStop|finishFirst|sleepUntilNear|foundPage|missingPage|findShown|heed|lookAt[A-Z]\w*|startHouse|openHouse|startMessenger|withoutTrap|Given)\b/

test('no file contains a name that was replaced', () => {
  const found = files
    .filter(({ path }) => !path.endsWith('rules/plain-words.test.ts'))
    .flatMap(({ path, text }) => {
      const [name] = STRUCK.exec(text) ?? []
      return name ? [`${path}: ${name}`] : []
    })

  expect(files.length).toBeGreaterThan(700)
  expect(found).toEqual([])
})

test('no comment line is longer than 100 columns', () => {
  const long = files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => line.length > 100 && /^\s*(\/\/|\*|\/\*|-- )/.test(line))
      // A suppression stands on one line.
      .filter((line) => !line.includes('biome-ignore'))
      .map((line) => `${path}: ${line.trim().slice(0, 60)}`),
  )

  expect(long).toEqual([])
})

test('at most ten sentences of comments open with What, Whoever, Nobody or None', () => {
  const others = files.filter(({ path }) => !path.endsWith('rules/plain-words.test.ts'))
  const opened = others.flatMap(({ path, text }) =>
    commentsIn(path, text)
      .flatMap(sentencesOf)
      .filter((sentence) => /^(What|Whoever|Nobody|None)\b/.test(sentence))
      .map((sentence) => `${path}: ${sentence.slice(0, 60)}`),
  )

  expect(opened.slice(10)).toEqual([])
})

test('the rules find what they look for', () => {
  const text = '/** Whoever asks.\n * None is left. */\nconst a = 1 // What it is\n'

  expect(commentsIn('a.ts', text).flatMap(sentencesOf)).toEqual([
    'Whoever asks.',
    'None is left.',
    'What it is',
  ])
  expect(commentsIn('a.sql', 'select 1 -- Nobody reads this')).toEqual(['Nobody reads this'])
  expect(STRUCK.test('createKeeper()')).toBe(true)
})

// 400 until the tools of an installation came (check, journal, setup): parts of their own.
const PRODUCT_FILES_MAX = 450

test(`a folder holds at most 20 files, and the product at most ${PRODUCT_FILES_MAX}`, () => {
  const folders = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
  const full = [...folders].filter(([, inside]) => inside.length > 20).map(([folder]) => folder)
  const product = readSources().filter(
    (source) => /^(app|components|lib)\//.test(source.path) && !/^tests/.test(source.path),
  )

  expect(full).toEqual([])
  expect(product.filter(isProgram).length).toBeGreaterThan(300)
  expect(product.length).toBeLessThanOrEqual(PRODUCT_FILES_MAX)
})
