import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from '../../support/flavours/store-test.ts'
import { makeFolder, makeKeys } from '../../support/start-app.ts'

/**
 * A program that stores interests until one is refused, and prints how many were confirmed; then
 * how many there are.
 */
const PROGRAM = `
  import { randomUUID } from 'node:crypto'
  import { database } from '#lib/database/database.ts'
  import { setLogLevel } from '#lib/log/log.ts'
  import { accept } from './tests/support/stores/entries.ts'
  import { saveNotices } from '#lib/outbox/privacy/notices.ts'

  setLogLevel('silent')
  await saveNotices()
  let stored = 0
  let refusal = null
  while (stored < Number(process.env.COUNT) && !refusal)
    await accept().then(() => { stored += 1 }, (error) => { refusal = error.name })
  const [row] = await database().read({ sql: 'select count(*) as many from interests' })
  console.log(JSON.stringify({ stored, refusal, kept: Number(row.many) }))`

async function run(environment: Record<string, string>, blocks: string) {
  const child = spawn(
    'bash',
    [
      '-c',
      `ulimit -f ${blocks}; exec "$0" --conditions=react-server --input-type=module -e "$PROGRAM"`,
      process.execPath,
    ],
    { env: { ...process.env, ...environment, NODE_OPTIONS: '', PROGRAM } },
  )
  const written: string[] = []
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk.toString()))
  await once(child, 'close')
  const answer = written
    .join('')
    .split('\n')
    .find((line) => line.startsWith('{"stored"'))
  if (!answer) throw new Error(`expected an answer, it said: ${written.join('')}`)

  return JSON.parse(answer)
}

test('F29 a full disk refuses new interests cleanly, harms no stored one, and takes more when there is room', async () => {
  const folder = await makeFolder()
  const environment = {
    PUBLIC_URL: 'http://127.0.0.1:3000',
    VITEC_BASE_URL: 'http://127.0.0.1:9',
    VITEC_CREDENTIALS: 'sandbox:sandbox',
    OFFICES_FILE: 'tests/sandbox/offices.json',
    TRUSTED_PROXY_HOPS: '0',
    SECRET_KEYS: makeKeys(),
    DATABASE_URL: `file:${folder.path}/intresse.db`,
    COUNT: '5000',
  }

  const full = await run(environment, '3000')
  expect(full).toMatchObject({ refusal: 'StoreUnavailable', kept: full.stored })
  expect(full.stored).toBeGreaterThan(50)

  const roomy = await run({ ...environment, COUNT: '10' }, 'unlimited')
  expect(roomy).toEqual({ stored: 10, refusal: null, kept: full.stored + 10 })
  await folder.remove()
})
