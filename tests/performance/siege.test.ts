import { expect, test } from 'playwright/test'

import { startBesieged } from '../siege/besieged-app.ts'
import { HOMES } from '../siege/homes.ts'
import { laySiege } from '../siege/lay-siege.ts'
import { harmed } from '../siege/visitors.ts'

/** The siege of `npm run bench -- siege` in short. The bench measures its speed. */
const FORCE = { lines: 520, repeats: 2_500, spread: 400, missesPerSecond: 60, downloads: 200 }
const TOLD_WITHIN_MS = 60_000

test('S1 S2 S4 every honest visitor of three offices is received under siege, none is quarantined, and the operator is alerted', async () => {
  test.setTimeout(240_000)
  const besieged = await startBesieged()
  const phases = await laySiege(besieged, {
    force: FORCE,
    visitors: { count: 2 * HOMES.length, overMs: 2_000 },
  })

  for (const { attack, visits } of phases) expect(harmed(visits), attack).toEqual([])
  const kinds = () => besieged.hook.posts.map(({ kind }) => kind)
  await expect.poll(kinds, { timeout: TOLD_WITHIN_MS }).toContain('quarantined')
  await expect.poll(kinds, { timeout: TOLD_WITHIN_MS }).toContain('flood')
  await besieged.leave()
})
