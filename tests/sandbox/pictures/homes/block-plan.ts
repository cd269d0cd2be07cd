import { drawPlan } from '../plan/draw-plan.ts'

export function blockPlan() {
  return drawPlan({
    title: '2 rum och kök',
    size: [9.4, 6.6],
    rooms: [
      { name: 'Vardagsrum', at: [0, 0], size: [5, 4.2], label: [0.3, 1.2] },
      { name: 'Sovrum', at: [5, 0], size: [4.4, 3.4], label: [0.75, -0.8] },
      { name: 'Kök', at: [0, 4.2], size: [3.3, 2.4], label: [0.75, -0.15], quiet: true },
      { name: 'Hall', at: [3.3, 4.2], size: [3.4, 2.4], label: [0.2, 0] },
      {
        name: 'Bad',
        at: [6.7, 3.4],
        size: [2.7, 3.2 - 1.4],
        tone: 'wet',
        label: [0.15, -0.42],
        quiet: true,
      },
      { name: 'Klk', at: [6.7, 5.2], size: [2.7, 1.4], quiet: true, label: [-0.3, -0.1] },
      {
        name: 'Balkong',
        at: [1.2, -1.7],
        size: [3.2, 1.5],
        tone: 'outdoors',
        label: [-0.75, 0.1],
        quiet: true,
      },
      { name: '', at: [5, 3.4], size: [1.7, 0.8] },
    ],
    outer: [
      [
        [0, 0],
        [9.4, 0],
        [9.4, 6.6],
        [0, 6.6],
      ],
    ],
    inner: [
      [
        [5, 0],
        [5, 4.2],
      ],
      [
        [0, 4.2],
        [5, 4.2],
      ],
      [
        [3.3, 4.2],
        [3.3, 6.6],
      ],
      [
        [5, 3.4],
        [9.4, 3.4],
      ],
      [
        [6.7, 3.4],
        [6.7, 6.6],
      ],
      [
        [6.7, 5.2],
        [9.4, 5.2],
      ],
    ],
    doors: [
      { at: [4.4, 6.6], wide: 0.95, run: 'level', swing: -1, outer: true },
      { at: [6.7, 4.15], wide: 0.75, run: 'upright', swing: -1 },
      { at: [6.7, 5.5], wide: 0.75, run: 'upright', swing: 1 },
      { at: [5.6, 3.4], wide: 0.85, run: 'level', swing: -1, hinge: 'end' },
      { at: [2.6, 0], wide: 0.9, run: 'level', swing: -1, outer: true },
    ],
    gaps: [
      { at: [3.5, 4.2], wide: 1.2, run: 'level' },
      { at: [3.3, 4.9], wide: 0.9, run: 'upright' },
    ],
    windows: [
      { at: [0.4, 0], wide: 1.9, run: 'level' },
      { at: [6.2, 0], wide: 1.8, run: 'level' },
      { at: [0, 4.8], wide: 1.2, run: 'upright' },
      { at: [3.7, 0], wide: 0.9, run: 'level' },
    ],
    furniture: [
      ['sofa', [0.3, 3.4], -90],
      ['lowTable', [1.5, 1.8], 0],
      ['armchair', [3.4, 0.9], 40],
      ['shelf', [4.75, 1.2], 90, [0.9, 0.9]],
      ['plant', [0.3, 0.3], 0, [0.8, 0.8]],
      ['doubleBed', [5.25, 2.9], -90],
      ['wardrobe', [8.6, 0.3]],
      ['wardrobe', [8.6, 0.9]],
      ['wardrobe', [8.6, 1.5]],
      ['counter', [0.25, 5.75]],
      ['sink', [0.85, 5.75]],
      ['hob', [1.65, 5.75]],
      ['counter', [2.25, 5.75]],
      ['fridge', [0.25, 4.4], 0],
      ['basin', [9.2, 3.6], 90, [1, 1]],
      ['toilet', [7.2, 3.55]],
      ['bath', [7.5, 4.25], 0, [1, 1]],
      ['washer', [8.6, 5.4], 0],
      ['wardrobe', [3.5, 5.75], 0, [0.8, 0.8]],
      ['roundTable', [3.6, -1.2], 0, [0.5, 0.5]],
    ],
    north: 10,
  })
}
