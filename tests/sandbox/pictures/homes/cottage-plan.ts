import { drawPlan } from '../plan/draw-plan.ts'

export function cottagePlan() {
  return drawPlan({
    title: 'Plan 1',
    size: [9.6, 5.2],
    rooms: [
      { name: 'Storstuga', at: [0, 0], size: [4.6, 5.2], label: [0.1, -0.1] },
      { name: 'Hall', at: [4.6, 3.4], size: [2, 1.8], label: [0, -0.45], quiet: true },
      { name: 'Kök', at: [4.6, 0], size: [2, 3.4], label: [0.15, 0.6], quiet: true },
      { name: 'Sovrum', at: [6.6, 0], size: [3, 3.1], label: [0.5, 0.9] },
      { name: 'Bad', at: [6.6, 3.1], size: [3, 2.1], tone: 'wet', label: [0, 0.4], quiet: true },
      { name: 'Altan', at: [0, -2.4], size: [6.6, 2.2], tone: 'outdoors', label: [1, 0] },
    ],
    outer: [
      [
        [0, 0],
        [9.6, 0],
        [9.6, 5.2],
        [0, 5.2],
      ],
    ],
    inner: [
      [
        [4.6, 0],
        [4.6, 5.2],
      ],
      [
        [6.6, 0],
        [6.6, 5.2],
      ],
      [
        [6.6, 3.1],
        [9.6, 3.1],
      ],
      [
        [4.6, 3.4],
        [6.6, 3.4],
      ],
    ],
    doors: [
      { at: [5.1, 5.2], wide: 0.9, run: 'level', swing: -1, outer: true },
      { at: [6.6, 3.9], wide: 0.75, run: 'upright', swing: 1 },
      { at: [6.6, 2.1], wide: 0.8, run: 'upright', swing: 1 },
      { at: [1.8, 0], wide: 0.95, run: 'level', swing: -1, outer: true },
    ],
    gaps: [
      { at: [4.6, 4], wide: 0.9, run: 'upright' },
      { at: [5.2, 3.4], wide: 0.9, run: 'level' },
    ],
    windows: [
      { at: [0.5, 0], wide: 1, run: 'level' },
      { at: [3.1, 0], wide: 1.1, run: 'level' },
      { at: [0, 2], wide: 1.2, run: 'upright' },
      { at: [1.5, 5.2], wide: 1.2, run: 'level' },
      { at: [5, 0], wide: 1.1, run: 'level' },
      { at: [7.5, 0], wide: 1.1, run: 'level' },
      { at: [9.6, 3.9], wide: 0.6, run: 'upright' },
    ],
    furniture: [
      ['sofa', [0.3, 4.6], -90, [0.85, 0.9]],
      ['lowTable', [1.5, 3.3], 0, [0.8, 0.8]],
      ['fireplace', [4.4, 1.8], 90],
      ['table4', [1, 0.6], 0, [0.9, 0.8]],
      ['armchair', [2.7, 4.1], 0],
      ['hob', [4.8, 0.25]],
      ['counter', [5.4, 0.25]],
      ['sink', [4.8, 1.65], -90],
      ['fridge', [5.9, 0.25]],
      ['wardrobe', [5.9, 4.5], 0, [0.8, 0.8]],
      ['doubleBed', [7.7, 0.25], 0, [0.95, 0.9]],
      ['toilet', [8.1, 3.25]],
      ['basin', [7.2, 3.25]],
      ['shower', [8.6, 4.2], 0, [0.9, 0.9]],
      ['table4', [0.6, -1.8], 0, [0.9, 0.9]],
      ['lounger', [5, -2.3], 0, [1, 1]],
      ['tree', [7.6, -2.6], 0, [0.7, 0.7]],
    ],
    north: 160,
  })
}
