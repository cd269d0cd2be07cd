import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, test } from 'playwright/test'

// These values hold a person or a secret wherever they can: in the message, the cause, a property,
// the name of a field of a query.
const PROGRAM = `
  import { logError, logToStandardError } from '#lib/log/log.ts'

  logToStandardError()
  const canary = () => 'kanarie' + Math.random().toString(36).slice(2)
  for (let round = 0; round < 1000; round += 1) {
    const error = new Error('Key (email)=(' + canary() + ') already exists\\n    at ' + 'x', {
      cause: new Error(canary()),
    })
    Object.assign(error, { detail: canary(), query: canary(), headers: { authorization: canary() } })
    logError('routeBroke', {}, [error, new TypeError(canary()), canary(), { text: canary() }, null][round % 5])
  }
`

test('T4 only the name and frames of an error are logged, whatever it carries', async () => {
  const parameters = ['--conditions=react-server', '--input-type=module', '-e', PROGRAM]
  const { stderr } = await promisify(execFile)(process.execPath, parameters, {
    maxBuffer: 50_000_000,
  })
  const lines = stderr.trim().split('\n')

  expect(lines).toHaveLength(1_000)
  expect(stderr).not.toContain('kanarie')
  const names = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))))
  expect([...names].toSorted()).toEqual(['error', 'event', 'frames', 'level', 'time'])
  for (const line of lines) expect(JSON.parse(line).time).toMatch(/Z$/)
})

const CARRIERS = `
  import { log, logError, logToStandardError, warn } from '#lib/log/log.ts'

  logToStandardError()
  const carrier = { code: 'tokenInvalid', office: 'ekbacken', email: 'kanarie@exempel.example', headers: { a: 'kanarie' } }
  log('requestRefused', carrier)
  warn('requestRefused', carrier)
  logError('routeBroke', carrier, null)
`

test('T4 V16.2.5 a field that is not on the list is in no log line, also where a variable carries it', async () => {
  const parameters = ['--conditions=react-server', '--input-type=module', '-e', CARRIERS]
  const { stderr } = await promisify(execFile)(process.execPath, parameters)
  const lines = stderr.trim().split('\n')

  expect(lines).toHaveLength(3)
  expect(stderr).not.toContain('kanarie')
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ office: 'ekbacken' })
})
