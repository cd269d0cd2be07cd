import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { pgbouncerOnMachine } from '#lib/scripts/find-databases.mjs'

import { freePort } from '../free-port.ts'

export type Pgbouncer = {
  /** The address of a database through PgBouncer. */
  address(behind: string): string
  stop(): Promise<void>
}

/**
 * A real PgBouncer in front of an address's server, in transaction mode unless the settings say
 * otherwise.
 */
export async function startPgbouncer(
  behind: string,
  settings: Record<string, string> = {},
): Promise<Pgbouncer> {
  const folder = await mkdtemp(join(tmpdir(), 'intresse-pgbouncer-'))
  const port = await freePort()
  await writeFile(join(folder, 'users'), '"intresse" "kanarie"\n')
  await writeFile(join(folder, 'ini'), iniFor(behind, folder, port, settings))
  await chmod(folder, 0o755)

  // PgBouncer refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ['-u', 'postgres'] : []
  const child = spawn(pgbouncerOnMachine(), [...asUser, join(folder, 'ini')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const takeAlong = () => child.kill('SIGKILL')
  process.once('exit', takeAlong)
  await untilUp(child.stderr)

  return {
    address: (address) => Object.assign(new URL(address), { host: `127.0.0.1:${port}` }).href,
    async stop() {
      process.off('exit', takeAlong)
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function iniFor(behind: string, folder: string, port: number, settings: Record<string, string>) {
  const { hostname, port: serverPort, username, password } = new URL(behind)
  const server = `host=${hostname} port=${serverPort || 5432} user=${username}`
  const lines = Object.entries({
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    auth_type: 'any',
    auth_file: join(folder, 'users'),
    pool_mode: 'transaction',
    // Fewer connections than the store's own, so that sessions change clients.
    default_pool_size: '3',
    ...settings,
  }).map(([name, value]) => `${name} = ${value}`)

  return [
    '[databases]',
    `* = ${server}${password ? ` password=${password}` : ''}`,
    '[pgbouncer]',
    ...lines,
    '',
  ].join('\n')
}

function untilUp(stream: NodeJS.ReadableStream) {
  let said = ''

  return new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/process up/.test(said)) resolve()
    })
    stream.on('close', () => reject(new Error(`expected PgBouncer to start, it said: ${said}`)))
  })
}
