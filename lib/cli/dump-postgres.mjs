import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/**
 * Runs pg_dump. The password goes by the environment: a list of processes shows it to nobody.
 * @param {Record<string, string>} settings PostgreSQL's own, such as PGHOST
 * @param {string} file
 * @returns {Promise<string | null>} why it failed, or null
 */
export async function dumpPostgres(settings, file) {
  const options = ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`]
  const program = spawn('pg_dump', options, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const [said, [status]] = await Promise.all([text(program.stderr), once(program, 'close')])
    return status === 0 ? null : `pg_dump: ${said.trim()}`
  } catch {
    return 'pg_dump is not installed here: it is in postgresql-client'
  }
}
