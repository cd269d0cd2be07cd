import { expect, test } from 'playwright/test'

import { missingMigrations, readMigration } from '#lib/database/migration-files.ts'

test('an empty store lacks the baseline, and a store that has it lacks no migration', () => {
  expect(missingMigrations([])).toEqual(['0001-baseline.sql'])
  expect(missingMigrations(['0001-baseline.sql'])).toEqual([])
  expect(readMigration('0001-baseline.sql')).toContain('create table interests')
})

test('a store of an unreleased version is refused with the setting that names it', () => {
  expect(() => missingMigrations(['0001-interests.sql', '0002-delivery.sql'])).toThrow(
    /^DATABASE_URL: an unreleased version made this store/,
  )
})
