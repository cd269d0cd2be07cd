import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Cluster } from './postgres-cluster.ts'

const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT', kill: 'SIGKILL' } as const

export type PostgresProcess = {
  stop(how: keyof typeof SIGNALS): Promise<void>
  /** Sends a signal to the server and each of its child processes, one per connection. */
  signalAll(signal: NodeJS.Signals): Promise<void>
}

type SpawnPostgresOptions = { programs: string; cluster: Cluster; port: number }

/** Starts the server and waits until it accepts connections. */
export async function spawnPostgres(given: SpawnPostgresOptions): Promise<PostgresProcess> {
  // The child processes of a killed server hold its memory for a moment longer; until they are
  // gone, no server starts.
  const deadline = performance.now() + 15_000
  for (;;) {
    const { server, said } = await tryToSpawn(given)
    if (server) return server
    if (!/still in use/.test(said) || performance.now() > deadline)
      throw new Error(`expected PostgreSQL to start, it said: ${said}`)
  }
}

async function tryToSpawn({ programs, cluster, port }: SpawnPostgresOptions) {
  const child = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', cluster.folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories=', '-c', 'logging_collector=off'],
    ],
    { ...cluster.runAs, cwd: cluster.folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(child, 'exit')
  // An aborted test run leaves no server behind. This handler runs before the one that removes the
  // server's files, which was registered earlier.
  const takeAlong = () =>
    spawnSync(
      join(programs, 'pg_ctl'),
      ['stop', '-D', cluster.folder, '-m', 'immediate'],
      cluster.runAs,
    )
  process.prependOnceListener('exit', takeAlong)

  const { isReady, said } = await hear(child.stderr)
  if (!isReady) process.off('exit', takeAlong)
  const server = isReady && {
    async stop(how: keyof typeof SIGNALS) {
      process.off('exit', takeAlong)
      child.kill(SIGNALS[how])
      await ended
    },
    async signalAll(signal: NodeJS.Signals) {
      for (const pid of [child.pid ?? 0, ...(await childrenOf(child.pid ?? 0))])
        if (pid) process.kill(pid, signal)
    },
  }

  return { server, said }
}

async function childrenOf(pid: number) {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'ppid=,pid='])
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))

  return pairs.flatMap(([parent, child]) => (parent === pid && child ? [child] : []))
}

/** Listens until the server is ready or has exited; later output is discarded. */
async function hear(stream: NodeJS.ReadableStream) {
  let said = ''
  return new Promise<{ isReady: boolean; said: string }>((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/ready to accept connections/.test(said)) resolve({ isReady: true, said })
    })
    stream.on('close', () => resolve({ isReady: false, said }))
  })
}
