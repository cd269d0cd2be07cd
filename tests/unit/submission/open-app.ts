import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Valid settings. */
export const GOOD: Record<string, string> = {
  PUBLIC_URL: 'https://intresse.example',
  VITEC_BASE_URL: 'http://127.0.0.1:4010',
  OFFICES_FILE: 'tests/sandbox/offices.json',
  VITEC_CREDENTIALS: 'sandbox:sandbox',
  SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  TRUSTED_PROXY_HOPS: '0',
}

export type Opened = {
  complaints: string[]
  /** The settings as JSON expresses them, and the logins of the requested offices. */
  settings?: Record<string, unknown>
  logins?: Record<string, { send: string | null; read: string | null }>
  offices?: Record<string, unknown>
}

// Settings are read once in a process, so each app has a process of its own.
const PROGRAM = `
  import { offices } from '#lib/office/offices.ts'
  import { settings } from '#lib/settings/settings.ts'

  const answer = { complaints: [] }
  try {
    answer.settings = settings()
    answer.logins = Object.fromEntries(
      ['ekbacken', 'soder-port'].map((key) => [key, settings().loginsFor(key)]),
    )
    if (process.argv.includes('offices')) answer.offices = Object.fromEntries(offices())
  } catch (error) {
    if (error.name !== 'ConfigError') throw error
    answer.complaints = error.complaints
  }
  console.log(JSON.stringify(answer))
`

/**
 * Reads settings, and offices on request, in a process that has this environment and nothing else.
 */
export function openApp(
  environment: Record<string, string | undefined>,
  ...wanted: 'offices'[]
): Promise<Opened> {
  const program = ['--conditions=react-server', '--input-type=module', '-e', PROGRAM, ...wanted]

  // Each program compiles the same modules.
  const NODE_COMPILE_CACHE = join(tmpdir(), 'intresse-compiled')
  const env = { NODE_ENV: 'production', NODE_COMPILE_CACHE, ...environment } as const

  return new Promise((resolve, reject) => {
    execFile(process.execPath, program, { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`expected settings or complaints, and it said: ${stderr}`))
      else resolve(JSON.parse(stdout))
    })
  })
}
