import { drawPlan } from '../plan/draw-plan.ts'

export function rowHousePlan() {
  return drawPlan({
    title: 'Bottenvåning',
    size: [6.6, 9],
    rooms: [
      { name: 'Vardagsrum', at: [0, 0], size: [6.6, 4.2], label: [0.9, 1.3] },
      { name: 'Kök', at: [3, 4.2], size: [3.6, 4.8], label: [-0.3, -0.9] },
      { name: 'Hall', at: [0, 5.9], size: [3, 3.1], label: [0.3, 0.1] },
      { name: 'Wc', at: [0, 4.2], size: [1.5, 1.7], tone: 'wet', label: [0.1, 0.35], quiet: true },
      { name: '', at: [1.5, 4.2], size: [1.5, 1.7] },
      { name: 'Uteplats', at: [0, -2.2], size: [6.6, 2], tone: 'outdoors', label: [1.6, 0] },
    ],
    outer: [
      [
        [0, 0],
        [6.6, 0],
        [6.6, 9],
        [0, 9],
      ],
    ],
    inner: [
      [
        [0, 4.2],
        [6.6, 4.2],
      ],
      [
        [3, 4.2],
        [3, 9],
      ],
      [
        [0, 5.9],
        [1.5, 5.9],
      ],
      [
        [1.5, 4.2],
        [1.5, 5.9],
      ],
    ],
    doors: [
      { at: [0.7, 9], wide: 1, run: 'level', swing: -1, outer: true },
      { at: [0.35, 5.9], wide: 0.75, run: 'level', swing: 1 },
      { at: [2.3, 0], wide: 0.95, run: 'level', swing: -1, outer: true },
    ],
    gaps: [
      { at: [3, 6.6], wide: 1, run: 'upright' },
      { at: [4.1, 4.2], wide: 1.5, run: 'level' },
    ],
    windows: [
      { at: [0.5, 0], wide: 1.6, run: 'level' },
      { at: [3.7, 0], wide: 2.2, run: 'level' },
      { at: [3.9, 9], wide: 2, run: 'level' },
      { at: [2.2, 9], wide: 0.5, run: 'level' },
    ],
    furniture: [
      ['rug', [2.4, 0.9]],
      ['sofa', [0.3, 3.2], -90],
      ['lowTable', [3.2, 1.6], 0],
      ['armchair', [3.6, 0.7], 30],
      ['fireplace', [6.35, 1.4], 90],
      ['stairs', [1.75, 4.35], 0, [1, 0.9]],
      ['toilet', [1.1, 4.35], 0],
      ['basin', [0.2, 4.35], 0, [0.8, 0.8]],
      ['fridge', [5.8, 4.4]],
      ['counter', [6.4, 5], 90],
      ['hob', [6.4, 5.6], 90],
      ['counter', [6.4, 6.2], 90],
      ['sink', [6.4, 6.8], 90],
      ['counter', [6.4, 7.6], 90],
      ['roundTable', [3.9, 7.4]],
      ['wardrobe', [0.2, 7], 0],
      ['lounger', [0.5, -2.05]],
      ['lounger', [1.5, -2.05]],
    ],
    north: 35,
  })
}
