import { expect, test } from 'playwright/test'

import { missingMigrations, readMigration } from '#lib/database/migration-files.ts'

const ALL = ['0001-baseline.sql', '0002-mails.sql', '0003-bookings.sql', '0004-restores.sql']

test('an empty store lacks every migration, in order, and a store lacks those it has not had', () => {
  expect(missingMigrations([])).toEqual(ALL)
  for (const [index] of ALL.entries())
    expect(missingMigrations(ALL.slice(0, index + 1))).toEqual(ALL.slice(index + 1))
  expect(readMigration('0001-baseline.sql')).toContain('create table interests')
})

test('a store of an unreleased version is refused with the setting that names it', () => {
  expect(() => missingMigrations(['0001-interests.sql', '0002-delivery.sql'])).toThrow(
    /^DATABASE_URL: an unreleased version made this store/,
  )
})
