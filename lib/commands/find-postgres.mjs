import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { installDebians } from './install-debians.mjs'

const DEBIAN = '/usr/lib/postgresql'
const ELSEWHERE = ['/opt/homebrew/opt/postgresql/bin', '/usr/local/pgsql/bin', '/usr/pgsql/bin']

/**
 * Finds the programs of a PostgreSQL server, or installs them: `POSTGRES_PROGRAMS`, what stands on the machine, Debian's as root where
 * `TEST_DATABASE_URL` names no server.
 * @returns {string} their folder, empty when there is none: the tests that need it say so
 */
export function findPostgres() {
  const found = process.env.POSTGRES_PROGRAMS || onMachine()

  return found || (process.env.TEST_DATABASE_URL ? '' : (debians() ?? ''))
}

function onMachine() {
  const onPath = (process.env.PATH ?? '').split(':')

  return [...debianFolders(), ...onPath, ...ELSEWHERE].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

// The newest first.
function debianFolders() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : []

  return versions.sort((a, b) => b - a).map((version) => join(DEBIAN, String(version), 'bin'))
}

function debians() {
  installDebians('a database', ['postgresql'])
  return onMachine()
}
