import { existsSync } from 'node:fs'

import { installDebians } from './install-debians.mjs'
import { onPath } from './on-path.mjs'

// Debian puts it where only root's PATH leads.
const DEBIAN = '/usr/sbin/pgbouncer'

/**
 * Finds PgBouncer, the pooler many put before PostgreSQL, or installs Debian's.
 * @returns {string} its path, empty when there is none: its tests are left out, and that is said
 */
export function findPgbouncer() {
  if (!pgbouncerOnMachine()) installDebians('a pooler', ['pgbouncer'])
  const found = pgbouncerOnMachine()
  if (!found) console.log('No PgBouncer here: its tests are left out.')

  return found
}

/** @returns {string} its path, empty when there is none */
export function pgbouncerOnMachine() {
  return onPath(['pgbouncer']) ?? (existsSync(DEBIAN) ? DEBIAN : '')
}
