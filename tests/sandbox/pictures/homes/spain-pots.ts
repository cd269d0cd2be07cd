import { shrub } from '../land/shrub.ts'
import { tree } from '../land/tree.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'

export function pots(stage: Stage) {
  return [
    [2.9, -0.6],
    [6.6, -0.6],
    [10.8, -6.2],
  ].flatMap(([x = 0, z = 0]) => [
    drum(stage, { at: [x, z], y: [0, 0.55], radius: 0.22, radiusTop: 0.32 }, '#b9643f'),
    shrub(stage, { at: [x, 0, z], high: 0.1, wide: 0.1, seed: `pt${x}` }),
    tree(stage, {
      at: [x, 0, z],
      high: 1.9,
      kind: 'cypress',
      seed: `pc${x}`,
      shadow: false,
      tones: ['#4c6b41', '#6c8d4f', '#98b566'],
    }),
    drum(stage, { at: [x, z], y: [0, 0.55], radius: 0.22, radiusTop: 0.32 }, '#b9643f'),
  ])
}
