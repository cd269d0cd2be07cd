import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { someInterest } from '../../sandbox/call-vitec.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const START = new URL('../../sandbox/start.ts', import.meta.url).pathname

test('the sandbox starts alone, and stops on SIGTERM', async () => {
  const child = start(0)
  const [line] = await once(child.stdout ?? child, 'data')
  expect(`${line}`).toMatch(/http:\/\/127\.0\.0\.1:\d+/)

  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an occupied port is reported in one line that names it, with status 1', async ({
  emptySandbox: sandbox,
}) => {
  const child = start(sandbox.port)
  let said = ''
  child.stderr?.on('data', (text) => {
    said += text
  })

  expect(await once(child, 'close')).toEqual([1, null])
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).toContain(String(sandbox.port))
})

test('a stop closes open connections at once, and frees the port', async () => {
  const first = await startSandbox()
  const events = await fetch(`${first.url}/sandbox/events`)
  await first.stop()
  await events.text().catch(() => '')

  const second = await startSandbox({ port: first.port })
  expect(second.port).toBe(first.port)
  await second.stop()
})

test('the inbox shows the sender, and runs none of the sent markup', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  const attack = '<img src=x onerror=alert(1)>'
  await vitec.send(
    someInterest(
      { firstName: '<b>Alva</b>', cellPhone: '070-174 06 50', address: { city: '"><script>' } },
      { interestNote: attack, presentAccommodation: { estateType: 'RowHouse', other: attack } },
    ),
  )
  const response = await fetch(sandbox.url)
  const page = await response.text()

  expect(page).toContain('&lt;b&gt;Alva&lt;/b&gt; Ek')
  expect(page).toContain('href="tel:0701740650"')
  expect(page).toContain('Lönnvägen 14, Uppsala')
  expect(page).not.toContain('<img')
  expect(page).not.toContain('"><script>')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('the inbox is notified when an interest arrives', async ({ emptySandbox: sandbox, vitec }) => {
  const events = await fetch(`${sandbox.url}/sandbox/events`)
  await vitec.send(someInterest())

  let heard = ''
  for await (const chunk of events.body ?? []) {
    heard += Buffer.from(chunk)
    if (heard.includes('data:')) break
  }
  expect(heard).toContain('data: changed')
})

function start(port: number): ChildProcess {
  return spawn(process.execPath, [START], {
    env: { ...process.env, SANDBOX_PORT: String(port), NODE_OPTIONS: '' },
  })
}
