import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from './free-port.ts'

export type App = {
  url: string
  pid: number | undefined
  /** The app's output so far, of both streams. */
  output(): string
  /** Stops the app with the signal and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>
}

/** The option that hardens Next's server for the internet, and keeps it small. */
export const BEFORE_NEXT = '--import=./lib/server/before-next.mjs'

export type AppSettings = Record<string, string | undefined>

/** A folder of its own for one store, removed after the test. */
export async function makeFolder() {
  const path = await mkdtemp(join(tmpdir(), 'intresse-'))

  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export function makeKeys(kid = 'test') {
  return `${kid}:${randomBytes(32).toString('base64')}`
}

/** The settings of an app with the sandbox as its Vitec, on a free port. */
export async function appSettings(
  folder: string,
  sandboxUrl: string,
): Promise<AppSettings & { PORT: string }> {
  const port = await freePort()

  return {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OFFICES_FILE: 'tests/sandbox/offices.json',
    VITEC_BASE_URL: sandboxUrl,
    VITEC_CREDENTIALS: 'sandbox:sandbox',
    DATABASE_URL: `file:${folder}/intresse.db`,
    JOURNAL_DIR: `${folder}/journal`,
    SECRET_KEYS: makeKeys(),
    TRUSTED_PROXY_HOPS: '0',
    LOG_LEVEL: 'info',
  }
}

/**
 * Starts the built app in a process of its own, as `npm start` does, and waits until it can accept
 * an interest.
 */
export async function startApp(settings: AppSettings & { PORT: string }): Promise<App> {
  const app = spawnApp([BEFORE_NEXT, 'node_modules/next/dist/bin/next', 'start'], settings)
  const url = `http://127.0.0.1:${settings.PORT}`
  await untilReady(`${url}/readyz`, app)

  return { ...app, url }
}

/** Runs one of the project's programs as npm would. */
export function spawnApp(parameters: string[], settings: AppSettings) {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const child = spawn(process.execPath, parameters, {
    env: {
      ...environment,
      NEXT_TELEMETRY_DISABLED: '1',
      // Some 150 processes load the same files: kept compiled, each start costs a third less.
      NODE_COMPILE_CACHE: 'node_modules/.cache/compiled',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written: string[] = []
  const answered: string[] = []
  child.stdout.on('data', (chunk: Buffer) => answered.push(chunk.toString()))
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => written.push(chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))

  return {
    pid: child.pid,
    output: () => written.join(''),
    standardOutput: () => answered.join(''),
    said: () => Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]),
    ended,
    async end(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal)
      await ended
    },
    isRunning: () => isRunning(child),
  }
}

async function untilReady(address: string, app: ReturnType<typeof spawnApp>) {
  while (app.isRunning()) {
    const heard = app.output().length
    const isReady = await fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    // Another process that listens there would respond in its place.
    if (isReady && app.isRunning()) return
    // The app writes a line when it listens, and when it gives up. If the line arrived during the
    // request, a wait would miss it, so the loop asks again at once.
    if (app.output().length === heard) await Promise.race([app.said(), app.ended])
  }
  throw new Error(`expected the app to start, it said: ${app.output()}`)
}

function isRunning({ exitCode, signalCode }: ChildProcess) {
  return exitCode === null && signalCode === null
}
