import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const KEY_FILE = 'data/demo-secret-keys'

/** Returns settings for an app that talks to the sandbox; the environment overrides them. */
export function demoSettings() {
  const { PORT = '3000', SANDBOX_PORT = '4010' } = process.env

  return {
    PORT,
    SANDBOX_PORT,
    PUBLIC_URL: `http://localhost:${PORT}`,
    OFFICES_FILE: 'tests/sandbox/offices.json',
    VITEC_BASE_URL: `http://127.0.0.1:${SANDBOX_PORT}`,
    VITEC_CREDENTIALS: 'sandbox:sandbox',
    DATABASE_URL: 'file:./data/intresse.db',
    SECRET_KEYS: process.env.SECRET_KEYS || demoKeys(),
    TRUSTED_PROXY_HOPS: '0',
    ...process.env,
  }
}

// The keys are made once and stored, so that the data of an earlier demo can still be opened.
function demoKeys() {
  if (!existsSync(KEY_FILE)) {
    mkdirSync('data', { recursive: true, mode: 0o700 })
    writeFileSync(KEY_FILE, `demo:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  }

  return readFileSync(KEY_FILE, 'utf8').trim()
}
