import { expect, test } from 'playwright/test'

import { missingMigrations, readMigration } from '#lib/database/migration-files.ts'

test('an empty store lacks every migration, in order, and a store lacks those it has not had', () => {
  expect(missingMigrations([])).toEqual(['0001-baseline.sql', '0002-mails.sql'])
  expect(missingMigrations(['0001-baseline.sql'])).toEqual(['0002-mails.sql'])
  expect(missingMigrations(['0001-baseline.sql', '0002-mails.sql'])).toEqual([])
  expect(readMigration('0001-baseline.sql')).toContain('create table interests')
})

test('a store of an unreleased version is refused with the setting that names it', () => {
  expect(() => missingMigrations(['0001-interests.sql', '0002-delivery.sql'])).toThrow(
    /^DATABASE_URL: an unreleased version made this store/,
  )
})
