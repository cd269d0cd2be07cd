import { parseEnv } from 'node:util'

import { expect, test } from 'playwright/test'

import { withSettings } from '#lib/cli/setup/env-file.ts'
import { gather } from '#lib/cli/setup/gather.ts'
import { QUESTIONS } from '#lib/cli/setup/questions.ts'

const EMPTY = { env: {}, offices: {} }

/** A person who gives these answers one after the other, and hears each question. */
function person(answers: string[]) {
  const heard: { question: string; isSecret: boolean }[] = []

  return {
    heard,
    ask: async (question: string, isSecret: boolean) => {
      heard.push({ question, isSecret })
      return answers.shift() ?? ''
    },
  }
}

const TYPED = [
  ...['ekbacken', 'Ekbacken', 'M30011', '', '559000-0011', 'hej@ekbacken.example'],
  ...['018-174 06 00', 'https://www.ekbacken.example/p', 'i tolv månader', 'for twelve months'],
  ...['https://a.example, https://b.example', '', 'https://intresse.example', '', '', '', ''],
  ...['someone:secret'],
]

test('a person is asked each question once, and Enter takes the usual answer', async () => {
  const asker = person([...TYPED])
  const { answers, complaints } = await gather(EMPTY, {}, asker)

  expect(complaints).toEqual([])
  expect(asker.heard).toHaveLength(QUESTIONS.length)
  expect(answers).toMatchObject({
    'legal-name': 'Ekbacken',
    'fallback-email': 'hej@ekbacken.example',
    proxies: '1',
    vitec: 'https://connect.maklare.vitec.net',
    login: 'someone:secret',
  })
  expect(asker.heard.filter(({ isSecret }) => isSecret)).toHaveLength(2)
})

test('a wrong answer is asked for again, with the reason', async () => {
  const asker = person(['Two Words', '', ...TYPED])
  const { key } = await gather(EMPTY, {}, asker)

  expect(key).toBe('ekbacken')
  expect(asker.heard[1]?.question).toContain('a key is a-z, 0-9 and -')
})

test('what a flag or a file says is not asked', async () => {
  const asker = person(TYPED.slice(2))
  const found = {
    env: { VITEC_CREDENTIALS: 'all:of-them' },
    offices: { ekbacken: { name: 'Ekbacken' } },
  }
  const { added } = await gather(found, { office: 'ekbacken' }, asker)

  expect(added).not.toHaveProperty('name')
  expect(added).not.toHaveProperty('login')
  expect(asker.heard[0]?.question).toContain('customer id')
})

test('a setting is written so that it is read as it is', () => {
  for (const value of [
    'plain',
    'a b',
    'p#ss',
    `it's`,
    `"quoted"`,
    'both \' and "',
    '$HOME',
    'a\\nb',
  ])
    expect(parseEnv(withSettings('A=1\nSMTP_URL=\n', { SMTP_URL: value })).SMTP_URL).toBe(value)
  expect(() => withSettings('', { X: 'all \' " ` #' })).toThrow('cannot be written')
})
