import { drawPlan } from '../plan/draw-plan.ts'

export function condominiumPlan() {
  return drawPlan({
    title: '3 rum och kök',
    size: [10.8, 7.6],
    rooms: [
      { name: 'Vardagsrum', at: [0, 0], size: [6.2, 4.6], label: [-0.6, 1.6] },
      { name: 'Kök', at: [0, 4.6], size: [3.8, 3], label: [1.2, 0.2] },
      { name: 'Hall', at: [3.8, 4.6], size: [3.2, 3], label: [0, -0.1] },
      { name: 'Bad', at: [7, 5.2], size: [3.8, 2.4], tone: 'wet', label: [0.2, 0.3], quiet: true },
      { name: 'Sovrum', at: [6.2, 0], size: [4.6, 2.7], label: [-0.75, 0.3] },
      { name: 'Sovrum', at: [7, 2.7], size: [3.8, 2.5], label: [0.6, 0.5] },
      { name: '', at: [6.2, 2.7], size: [0.8, 1.9] },
      { name: 'Balkong', at: [0.4, -1.9], size: [4.6, 1.7], tone: 'outdoors', label: [0.1, 0] },
    ],
    outer: [
      [
        [0, 0],
        [10.8, 0],
        [10.8, 7.6],
        [0, 7.6],
      ],
    ],
    inner: [
      [
        [6.2, 0],
        [6.2, 2.7],
      ],
      [
        [6.2, 2.7],
        [10.8, 2.7],
      ],
      [
        [7, 2.7],
        [7, 7.6],
      ],
      [
        [7, 5.2],
        [10.8, 5.2],
      ],
      [
        [3.8, 6],
        [3.8, 7.6],
      ],
    ],
    doors: [
      { at: [4.7, 7.6], wide: 1, run: 'level', swing: -1, outer: true },
      { at: [7, 5.9], wide: 0.85, run: 'upright', swing: 1 },
      { at: [7, 3.9], wide: 0.85, run: 'upright', swing: 1 },
      { at: [6.25, 2.7], wide: 0.7, run: 'level', swing: -1 },
      { at: [3.6, 0], wide: 1.2, run: 'level', swing: -1, outer: true },
    ],
    windows: [
      { at: [0.8, 0], wide: 2.2, run: 'level' },
      { at: [7.4, 0], wide: 1.6, run: 'level' },
      { at: [10.8, 3.2], wide: 1.4, run: 'upright' },
      { at: [0, 1.6], wide: 1.6, run: 'upright' },
      { at: [0, 5.4], wide: 1.4, run: 'upright' },
    ],
    furniture: [
      ['rug', [0.9, 0.9]],
      ['sofa', [0.3, 3.3], -90],
      ['lowTable', [1.8, 1.5]],
      ['armchair', [3.5, 2.4], 90],
      ['shelf', [6, 0.4], 90, [0.9, 0.9]],
      ['table6', [3.9, 3.1], 0, [0.9, 0.9]],
      ['fridge', [0.25, 6.8]],
      ['counter', [0.85, 6.8]],
      ['hob', [1.45, 6.8]],
      ['counter', [2.05, 6.8]],
      ['sink', [2.65, 6.8]],
      ['island', [0.9, 4.9], 0, [0.9, 0.9]],
      ['doubleBed', [10.55, 0.5], 90, [1, 0.95]],
      ['wardrobe', [6.4, 0.25]],
      ['wardrobe', [6.4, 0.85]],
      ['singleBed', [10.5, 2.9], 90],
      ['shower', [9.75, 6.5]],
      ['toilet', [8.3, 5.35]],
      ['basin', [9, 5.35]],
      ['washer', [7.2, 6.8]],
      ['washer', [7.85, 6.8]],
      ['wardrobe', [4, 6.8], 0],
      ['roundTable', [0.9, -1.5], 0, [0.7, 0.7]],
    ],
    north: 48,
  })
}
