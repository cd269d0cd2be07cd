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
  /** All it has written so far, both streams. */
  output(): string
  /** Ends it as the signal does and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>
}

/** What makes Next's server the one that is meant for the internet, and keeps it small. */
export const BEFORE_NEXT = '--import=./lib/server/before-next.mjs'

export type AppSettings = Record<string, string | undefined>

/** A folder of its own for one store, gone when the test is. */
export async function makeFolder() {
  const path = await mkdtemp(join(tmpdir(), 'intresse-'))

  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export function makeKeys(kid = 'test') {
  return `${kid}:${randomBytes(32).toString('base64')}`
}

/** The settings of an app that stands against a sandbox, on a free port. */
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
    SECRET_KEYS: makeKeys(),
    TRUSTED_PROXY_HOPS: '0',
    LOG_LEVEL: 'info',
  }
}

/** Starts the built app in a process of its own, the way `npm start` does, and waits until it can take an interest. */
export async function startApp(settings: AppSettings & { PORT: string }): Promise<App> {
  const app = spawnApp([BEFORE_NEXT, 'node_modules/next/dist/bin/next', 'start'], settings)
  const url = `http://127.0.0.1:${settings.PORT}`
  await untilReady(`${url}/readyz`, app)

  return { ...app, url }
}

/** Runs a program of the project's the way npm would. */
export function spawnApp(parameters: string[], settings: AppSettings) {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const child = spawn(process.execPath, parameters, {
    env: { ...environment, NEXT_TELEMETRY_DISABLED: '1', ...settings },
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
    // Another that listens there answers in its place.
    if (isReady && app.isRunning()) return
    // It says something when it listens, and when it gives up. What it said while it was asked has been missed, and is not waited for.
    if (app.output().length === heard) await Promise.race([app.said(), app.ended])
  }
  throw new Error(`expected the app to start, it said: ${app.output()}`)
}

function isRunning({ exitCode, signalCode }: ChildProcess) {
  return exitCode === null && signalCode === null
}
