import { expect, test } from 'playwright/test'

import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

for (const ticked of [true, 'true', 'on']) {
  test(`${JSON.stringify(ticked)} is a tick`, () => {
    const passed = passedOf(smallestBody({ gdprApproval: ticked, wishAdvertising: ticked }))

    expect(passed).toMatchObject({ gdprApproval: true, wishAdvertising: true })
  })
}

for (const unticked of [false, 'false', 'off', '', null, 0, 1, 'yes', 'ja', [true], { a: true }]) {
  test(`${JSON.stringify(unticked)} is no tick`, () => {
    expect(checkBody(smallestBody({ gdprApproval: unticked })).issues).toEqual([
      'gdprApproval: gdprApprovalMissing',
    ])
  })
}

test('an unticked wish is left out, for a false might undo an earlier yes', () => {
  for (const wishAdvertising of [false, 'false', 'off', '', undefined]) {
    const passed = passedOf(smallestBody({ wishAdvertising }))
    expect(JSON.stringify(passed)).not.toContain('wishAdvertising')
  }
})
