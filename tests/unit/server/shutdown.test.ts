import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { expect, test } from 'playwright/test'

test('a signal sent just before our listener was installed is handled, by ours first', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'tests/unit/server/programs/told-to-end.ts',
  ])

  expect(stdout.trim()).toBe('ours theirs')
})
