import { drawPlan } from '../plan/draw-plan.ts'

export function spainPlan() {
  return drawPlan({
    title: 'Plan 1',
    size: [13, 7],
    rooms: [
      { name: 'Vardagsrum', at: [0, 0], size: [6, 4.4], label: [-0.5, 1.1] },
      { name: 'Kök', at: [0, 4.4], size: [3.6, 2.6], label: [0.5, -0.2] },
      { name: 'Hall', at: [3.6, 4.4], size: [3.2, 2.6], label: [0.4, 0] },
      {
        name: 'Bad',
        at: [6.8, 4.4],
        size: [2.2, 2.6],
        tone: 'wet',
        label: [0.4, -0.1],
        quiet: true,
      },
      { name: 'Sovrum', at: [9, 3.4], size: [4, 3.6], label: [-1.05, 0] },
      { name: 'Sovrum', at: [9, 0], size: [4, 3.4], label: [-0.3, 1.1] },
      { name: '', at: [6, 0], size: [3, 4.4] },
      { name: 'Terrass', at: [0, -3], size: [9, 2.8], tone: 'outdoors', label: [0.6, 0] },
    ],
    outer: [
      [
        [0, 0],
        [13, 0],
        [13, 7],
        [0, 7],
      ],
    ],
    inner: [
      [
        [6, 0],
        [6, 4.4],
      ],
      [
        [0, 4.4],
        [3.6, 4.4],
      ],
      [
        [3.6, 5.6],
        [3.6, 7],
      ],
      [
        [6.8, 4.4],
        [6.8, 7],
      ],
      [
        [9, 0],
        [9, 7],
      ],
      [
        [9, 3.4],
        [13, 3.4],
      ],
      [
        [6.8, 4.4],
        [9, 4.4],
      ],
    ],
    doors: [
      { at: [4.6, 7], wide: 1, run: 'level', swing: -1, outer: true },
      { at: [9, 2.3], wide: 0.85, run: 'upright', swing: 1 },
      { at: [9, 3.5], wide: 0.8, run: 'upright', swing: 1 },
      { at: [7.3, 4.4], wide: 0.8, run: 'level', swing: 1 },
      { at: [1.8, 0], wide: 0.9, run: 'level', swing: -1, outer: true },
      { at: [2.7, 0], wide: 0.9, run: 'level', swing: -1, hinge: 'end', outer: true },
    ],
    gaps: [
      { at: [6, 2.6], wide: 1.3, run: 'upright' },
      { at: [2.2, 4.4], wide: 1.2, run: 'level' },
    ],
    windows: [
      { at: [4.3, 0], wide: 1.1, run: 'level' },
      { at: [7, 0], wide: 1.1, run: 'level' },
      { at: [10.4, 0], wide: 1.2, run: 'level' },
      { at: [13, 4.6], wide: 1.2, run: 'upright' },
      { at: [0, 1.5], wide: 1.2, run: 'upright' },
      { at: [1.2, 7], wide: 1.2, run: 'level' },
      { at: [7.5, 7], wide: 0.7, run: 'level' },
    ],
    furniture: [
      ['sofa', [0.3, 3.6], -90],
      ['lowTable', [1.6, 2]],
      ['armchair', [4.1, 2], 90],
      ['table6', [3.6, 0.55], 0, [0.95, 0.8]],
      ['fireplace', [4, 4.2], 180, [0.8, 0.8]],
      ['stairs', [6.3, 0.3]],
      ['desk', [7.5, 0.3], 0, [0.9, 0.9]],
      ['counter', [0.25, 6.2]],
      ['sink', [0.85, 6.2]],
      ['hob', [1.65, 6.2]],
      ['counter', [2.25, 6.2]],
      ['fridge', [2.85, 6.2]],
      ['doubleBed', [12.75, 4.6], 90],
      ['wardrobe', [9.2, 6.2]],
      ['wardrobe', [9.8, 6.2]],
      ['doubleBed', [12.75, 0.4], 90],
      ['wardrobe', [9.2, 0.25]],
      ['shower', [7, 5.9]],
      ['toilet', [8.4, 6.2], 0],
      ['basin', [8.3, 4.55], 0],
      ['lounger', [6.4, -2.7]],
      ['lounger', [7.4, -2.7]],
      ['table6', [0.8, -2.1], 0, [0.95, 0.95]],
      ['plant', [8.3, -0.9], 0],
    ],
    north: 170,
  })
}
