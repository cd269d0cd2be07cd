import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { onPath } from './find-browsers.mjs'
import { installDebians } from './install.mjs'

const DEBIANS_POSTGRES = '/usr/lib/postgresql'
const ELSEWHERE = ['/opt/homebrew/opt/postgresql/bin', '/usr/local/pgsql/bin', '/usr/pgsql/bin']

/**
 * Finds the programs of a PostgreSQL server, or installs them: `POSTGRES_PROGRAMS`, those on the
 * machine, Debian's as root if `TEST_DATABASE_URL` names no server.
 * @returns {string} their folder, empty when there is none: the tests that need it report so
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

// The newest version is first.
function debianFolders() {
  const versions = existsSync(DEBIANS_POSTGRES) ? readdirSync(DEBIANS_POSTGRES).map(Number) : []

  return versions
    .sort((a, b) => b - a)
    .map((version) => join(DEBIANS_POSTGRES, String(version), 'bin'))
}

function debians() {
  installDebians('a database', ['postgresql'])
  return onMachine()
}

// Debian installs it in a folder on root's PATH only.
const DEBIANS_PGBOUNCER = '/usr/sbin/pgbouncer'

/**
 * Finds PgBouncer, a common pooler for PostgreSQL, or installs Debian's.
 * @returns {string} its path, empty when there is none: its tests are skipped, and that is reported
 */
export function findPgbouncer() {
  if (!pgbouncerOnMachine()) installDebians('a pooler', ['pgbouncer'])
  const found = pgbouncerOnMachine()
  if (!found) console.log('No PgBouncer here: its tests are left out.')

  return found
}

/**
 * Finds Prometheus, which checks the alert rules and runs the dashboard's queries, or installs
 * Debian's.
 */
export function findPrometheus() {
  if (!prometheusOnMachine()) installDebians('a checker of alert rules', ['prometheus'])
  if (!prometheusOnMachine()) console.log('No Prometheus here: its tests are left out.')
}

/** @returns {boolean} whether the server and its checker are there */
export function prometheusOnMachine() {
  return ['prometheus', 'promtool'].every((name) => onPath([name]) !== undefined)
}

/** @returns {string} its path, empty when there is none */
export function pgbouncerOnMachine() {
  return onPath(['pgbouncer']) ?? (existsSync(DEBIANS_PGBOUNCER) ? DEBIANS_PGBOUNCER : '')
}
