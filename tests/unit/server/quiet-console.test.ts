import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, test } from 'playwright/test'

// The program writes an error and a text as Next does, both with sent data in them.
const PROGRAM = `
  import './lib/server/before-next.mjs'

  console.log('it listens')
  const { logConsole } = await import('#lib/http/report-to-log.ts')
  logConsole()
  for (let request = 0; request < 1000; request += 1) {
    const error = Object.assign(new TypeError('kanarie\\n    at kanarie'), { input: 'kanarie' })
    console.error(error)
    console.error(' ⨯', 'Failed to handle request for kanarie')
    console.warn('kanarie', { kanarie: 1 })
  }
`

test('S5 Next’s console output becomes a few log lines, without the text of a request', async () => {
  const parameters = ['--conditions=react-server', '--input-type=module', '-e', PROGRAM]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, parameters)
  const [first, ...lines] = stdout.trim().split('\n')

  expect(first).toBe('it listens')
  expect(stdout + stderr).not.toContain('kanarie')
  expect(lines).toHaveLength(3 * 10)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ event: 'nextComplained' })
  expect(JSON.parse(lines[0] ?? '').frames.length).toBeGreaterThan(0)
})
