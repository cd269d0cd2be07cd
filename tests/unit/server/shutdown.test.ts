import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, test } from 'playwright/test'

test('a signal that came a moment before we listened is heard, by us first', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'tests/unit/server/programs/told-to-end.ts',
  ])

  expect(stdout.trim()).toBe('ours theirs')
})
