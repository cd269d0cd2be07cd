import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { factsSchema } from '#lib/alerts/payload.ts'

const runbook = readFileSync('docs/runbook.md', 'utf8')
const rules = readFileSync('docs/monitoring/alerts.yml', 'utf8')
const headings = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)

/** The mails about an interest itself are no facts. */
const MAILS = ['interest', 'confirmation', 'notification']

test('every alert has a heading in the runbook, and no heading is of another', () => {
  const ours = factsSchema.options.flatMap(({ shape: { kind } }) =>
    'values' in kind ? [...kind.values] : kind.options,
  )
  const prometheus = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name]) => name)

  expect(prometheus.length).toBeGreaterThan(10)
  expect(headings.toSorted()).toEqual([...ours, ...MAILS, ...prometheus].toSorted())
})

test('every event of the log is in the runbook, and no other is', () => {
  const source = readFileSync('lib/log/log.ts', 'utf8')
  const union = /export type LogEvent =([\s\S]*?)\n\n/.exec(source)?.[1] ?? ''
  const events = [...union.matchAll(/'(\w+)'/g)].map(([, event]) => event)
  const [, lines = ''] = runbook.split('## The lines of the log')
  const rows = [...lines.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].map(([, cell = '']) => cell)
  const told = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, event]) => event))

  expect(events.length).toBeGreaterThan(30)
  expect(told.toSorted()).toEqual(events.toSorted())
})
