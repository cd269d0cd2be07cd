import { drawPlan } from '../plan/draw-plan.ts'

export function bayHousePlan() {
  return drawPlan({
    title: '4 rum och kök',
    size: [13, 8.6],
    rooms: [
      { name: 'Vardagsrum', at: [0, 3.8], size: [5.4, 4.8], label: [0, -1.4] },
      { name: 'Bibliotek', at: [5.4, 5], size: [3.6, 3.6], label: [0, 0.9] },
      { name: 'Sovrum', at: [9, 4.4], size: [4, 4.2], label: [-1.05, 0.5] },
      { name: 'Kök', at: [0, 0], size: [4.6, 3.8], label: [0.6, 1.15] },
      { name: 'Hall', at: [4.6, 0], size: [3.2, 5], label: [0.2, 0.6] },
      { name: 'Bad', at: [7.8, 0], size: [2, 2.6], tone: 'wet', label: [-0.45, 0.55], quiet: true },
      { name: 'Sovrum', at: [9.8, 0], size: [3.2, 4.4], label: [-0.2, 1.3] },
      { name: 'Klk', at: [7.8, 2.6], size: [2, 1.8], label: [0.1, 0.1], quiet: true },
      { name: '', at: [7.8, 4.4], size: [1.2, 0.6] },
    ],
    outer: [
      [
        [0, 0],
        [13, 0],
        [13, 8.6],
        [4, 8.6],
        [3.5, 9.6],
        [1.5, 9.6],
        [1, 8.6],
        [0, 8.6],
      ],
    ],
    bays: [
      [
        [1, 8.4],
        [4, 8.4],
        [3.5, 9.6],
        [1.5, 9.6],
      ],
    ],
    inner: [
      [
        [0, 3.8],
        [4.6, 3.8],
      ],
      [
        [4.6, 0],
        [4.6, 5],
      ],
      [
        [4.6, 5],
        [9, 5],
      ],
      [
        [5.4, 5],
        [5.4, 8.6],
      ],
      [
        [9, 4.4],
        [9, 8.6],
      ],
      [
        [7.8, 0],
        [7.8, 4.4],
      ],
      [
        [7.8, 2.6],
        [9.8, 2.6],
      ],
      [
        [9.8, 0],
        [9.8, 4.4],
      ],
      [
        [7.8, 4.4],
        [13, 4.4],
      ],
    ],
    doors: [
      { at: [5.6, 0], wide: 1, run: 'level', swing: 1, outer: true },
      { at: [7.8, 0.8], wide: 0.8, run: 'upright', swing: -1 },
      { at: [7.8, 3.2], wide: 0.8, run: 'upright', swing: 1 },
      { at: [6.6, 5], wide: 0.9, run: 'level', swing: 1 },
      { at: [9, 5.4], wide: 0.85, run: 'upright', swing: 1 },
      { at: [10, 4.4], wide: 0.85, run: 'level', swing: -1 },
    ],
    gaps: [
      { at: [4.6, 1.6], wide: 1, run: 'upright' },
      { at: [2.2, 3.8], wide: 1.6, run: 'level' },
    ],
    windows: [
      { at: [1.75, 9.6], wide: 1.5, run: 'level' },
      { at: [6.4, 8.6], wide: 1.3, run: 'level' },
      { at: [10.3, 8.6], wide: 1.4, run: 'level' },
      { at: [1.4, 0], wide: 1.6, run: 'level' },
      { at: [10.8, 0], wide: 1.3, run: 'level' },
      { at: [0, 5.2], wide: 1.3, run: 'upright' },
      { at: [13, 5.8], wide: 1.2, run: 'upright' },
    ],
    furniture: [
      ['rug', [1.2, 5.8], 0, [0.95, 0.9]],
      ['sofa', [5.2, 5.9], 90, [0.9, 1]],
      ['lowTable', [2.2, 6.3]],
      ['armchair', [0.6, 7.2], -30],
      ['armchair', [2.2, 8.6], 0, [0.9, 0.9]],
      ['shelf', [5.6, 8.4], -90, [1.2, 1]],
      ['desk', [8.8, 6.1], 90, [0.9, 0.9]],
      ['doubleBed', [12.75, 5.6], 90],
      ['wardrobe', [9.2, 7.8]],
      ['wardrobe', [9.8, 7.8]],
      ['counter', [0.25, 0.25]],
      ['hob', [0.85, 0.25]],
      ['sink', [1.45, 0.25]],
      ['counter', [2.25, 0.25]],
      ['counter', [2.85, 0.25]],
      ['fridge', [3.8, 0.25]],
      ['island', [1.2, 1.5], 0, [0.95, 0.9]],
      ['wardrobe', [4.8, 4.3], 0, [1, 1]],
      ['wardrobe', [5.4, 4.3]],
      ['shower', [8.75, 1.55], 0, [0.9, 0.9]],
      ['toilet', [9.2, 0.2]],
      ['basin', [8.2, 0.2], 0],
      ['washer', [9.1, 2.75], 0, [0.9, 0.9]],
      ['doubleBed', [11.2, 0.3], 0, [0.9, 0.95]],
      ['wardrobe', [12.2, 3.6]],
    ],
    north: 5,
  })
}
