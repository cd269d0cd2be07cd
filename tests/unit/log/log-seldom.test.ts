import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, test } from 'playwright/test'

// The clock stops until the test moves it.
const PROGRAM = `
  import { mock } from 'node:test'

  import { counts } from '#lib/log/counts.ts'
  import { logToStandardError } from '#lib/log/log.ts'
  import { logSeldom } from '#lib/log/log-seldom.ts'

  mock.timers.enable({ apis: ['setTimeout'] })
  logToStandardError()
  for (let post = 0; post < 5000; post += 1) {
    logSeldom('requestRefused', { code: 'rateLimited' })
    if (post < 3) logSeldom('requestRefused', { code: 'tokenInvalid' })
  }
  mock.timers.tick(1000)
  logSeldom('requestRefused', { code: 'rateLimited' })
  mock.timers.tick(1000)
  console.log(JSON.stringify([...counts().events.values()].map(({ count }) => count)))
`

test('T30 a flood of refusals does not fill the log, and every one is counted', async () => {
  const parameters = ['--conditions=react-server', '--input-type=module', '-e', PROGRAM]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, parameters)
  const lines: Record<string, unknown>[] = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const told = (code: string) => lines.filter((line) => line.code === code)

  expect(told('tokenInvalid')).toHaveLength(3)
  expect(told('rateLimited')).toHaveLength(10 + 1 + 1)
  expect(told('rateLimited').map(({ count = 1 }) => count)).toEqual([
    ...Array.from({ length: 10 }, () => 1),
    4_990,
    1,
  ])
  expect(JSON.parse(stdout)).toEqual([5_004])
})
