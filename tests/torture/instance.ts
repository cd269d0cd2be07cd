import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

import { BEFORE_NEXT } from '../support/start-app.ts'
import { LAST_WORDS } from './faults/points.ts'

/** One life of the built app. */
export type Instance = {
  url: string
  pid: number
  /** The app is ready: its store responds and its worker has started. */
  isReady(): boolean
  isGone(): boolean
  gone: Promise<void>
  /** The process ended without a kill, and gave no reason why it could not start. */
  hasGoneUnasked(): boolean
  kill(signal: NodeJS.Signals): void
  /**
   * Kills it at a point that only an observer outside can see; a process that is already gone does
   * not count.
   */
  strike(point: string): void
  output(): string
  /** The point at which it died or froze, by its own output or the caller of `strike`. */
  lastWords(): string | null
}

export type InstanceSettings = Record<string, string | undefined> & { PORT: string }

const PRELOAD = resolve('tests/torture/faults/crash-at.ts')
const LOOK_EVERY_MS = 20

/** @param blocksMax the size in KiB that no file may exceed: the disk is full */
export function startInstance(
  settings: InstanceSettings,
  { blocksMax }: { blocksMax?: number } = {},
): Instance {
  const next = [process.execPath, BEFORE_NEXT, 'node_modules/next/dist/bin/next', 'start']
  const [command = '', ...parameters] =
    blocksMax === undefined
      ? next
      : ['bash', '-c', `ulimit -c 0; ulimit -f ${blocksMax}; exec "$@"`, 'bash', ...next]
  const child = spawn(command, parameters, {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      ...settings,
      NODE_OPTIONS: `--import=${PRELOAD}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => written.push(chunk.toString()))
  // An aborted run leaves no process behind.
  const takeAlong = () => void child.kill('SIGKILL')
  process.once('exit', takeAlong)
  let struckAt: string | null = null
  let isTold = false
  let isReady = false
  let isGone = false
  const gone = new Promise<void>((done) => {
    child.once('close', () => {
      isGone = true
      process.off('exit', takeAlong)
      done()
    })
  })
  const output = () => written.join('')
  const url = `http://127.0.0.1:${settings.PORT}`
  const listening = setInterval(() => {
    // Next prints “Ready” before the app is ready, which takes a busy machine longer than some
    // lives last.
    isReady ||= output().includes('"workerStarted"')
    if (isReady || isGone) clearInterval(listening)
  }, LOOK_EVERY_MS)

  return {
    url,
    pid: child.pid ?? 0,
    isReady: () => isReady && !isGone,
    isGone: () => isGone,
    gone,
    hasGoneUnasked: () =>
      isGone && !isTold && !LAST_WORDS.test(output()) && !output().includes('cannot start: '),
    kill(signal) {
      // A process that had already ended was not ended by this signal.
      if (child.kill(signal) && signal !== 'SIGCONT') isTold = true
    },
    strike(point) {
      if (!isGone && child.kill('SIGKILL')) [isTold, struckAt] = [true, point]
    },
    output,
    lastWords: () => struckAt ?? LAST_WORDS.exec(output())?.[1] ?? null,
  }
}
