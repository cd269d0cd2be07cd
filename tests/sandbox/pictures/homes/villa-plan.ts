import { drawPlan } from '../plan/draw-plan.ts'

export function villaPlan() {
  return drawPlan({
    title: 'Plan 1',
    size: [11.4, 8.6],
    rooms: [
      { name: 'Vardagsrum', at: [0, 0], size: [6.2, 4.6], label: [-0.4, 1.45] },
      { name: 'Kök', at: [6.2, 0], size: [5.2, 3.9], label: [0.9, 0.3] },
      { name: 'Matrum', at: [0, 4.6], size: [4, 4], label: [0, 1.1] },
      { name: 'Hall', at: [4, 4.6], size: [3.4, 4], label: [-0.1, 0.5] },
      {
        name: 'Bad',
        at: [7.4, 3.9],
        size: [1.7, 2.5],
        tone: 'wet',
        label: [-0.3, -0.65],
        quiet: true,
      },
      { name: 'Klk', at: [7.4, 6.4], size: [1.7, 2.2], quiet: true },
      { name: 'Arbetsrum', at: [9.1, 3.9], size: [2.3, 4.7], label: [0.3, 1.5], quiet: true },
    ],
    outer: [
      [
        [0, 0],
        [11.4, 0],
        [11.4, 8.6],
        [0, 8.6],
      ],
    ],
    inner: [
      [
        [0, 4.6],
        [7.4, 4.6],
      ],
      [
        [6.2, 0],
        [6.2, 4.6],
      ],
      [
        [4, 4.6],
        [4, 8.6],
      ],
      [
        [6.2, 3.9],
        [11.4, 3.9],
      ],
      [
        [7.4, 3.9],
        [7.4, 8.6],
      ],
      [
        [7.4, 6.4],
        [9.1, 6.4],
      ],
      [
        [9.1, 3.9],
        [9.1, 8.6],
      ],
    ],
    doors: [
      { at: [5.2, 8.6], wide: 1, run: 'level', swing: -1, outer: true },
      { at: [7.4, 5], wide: 0.8, run: 'upright', swing: 1 },
      { at: [7.4, 7.2], wide: 0.8, run: 'upright', swing: -1 },
      { at: [9.25, 3.9], wide: 0.8, run: 'level', swing: 1, hinge: 'end' },
      { at: [2.4, 0], wide: 0.8, run: 'level', swing: -1, outer: true },
      { at: [3.2, 0], wide: 0.8, run: 'level', swing: -1, hinge: 'end', outer: true },
    ],
    gaps: [
      { at: [4.5, 4.6], wide: 1.4, run: 'level' },
      { at: [6.2, 2.6], wide: 1.1, run: 'upright' },
      { at: [1.2, 4.6], wide: 1.6, run: 'level' },
    ],
    windows: [
      { at: [0.7, 0], wide: 1.2, run: 'level' },
      { at: [4.4, 0], wide: 1.3, run: 'level' },
      { at: [7.8, 0], wide: 2, run: 'level' },
      { at: [0, 1.4], wide: 1.4, run: 'upright' },
      { at: [0, 5.9], wide: 1.5, run: 'upright' },
      { at: [1.2, 8.6], wide: 1.6, run: 'level' },
      { at: [11.4, 1.2], wide: 1.4, run: 'upright' },
      { at: [11.4, 5.4], wide: 1.4, run: 'upright' },
      { at: [9.6, 8.6], wide: 1.2, run: 'level' },
    ],
    furniture: [
      ['rug', [1.6, 0.9]],

      ['sofa', [0.4, 3.6], -90],
      ['lowTable', [2.5, 1.6], 0],
      ['armchair', [4.6, 1.2], 45],
      ['armchair', [5.6, 2.3], 90],
      ['stove', [5.2, 3.6]],
      ['counter', [6.4, 0.2], 0, [2.2, 1]],
      ['sink', [7.7, 0.2]],
      ['hob', [8.5, 0.2]],
      ['counter', [9.1, 0.2]],
      ['counter', [9.7, 0.2]],
      ['fridge', [10.6, 0.2]],
      ['table4', [7.3, 2]],
      ['table6', [1, 5.4]],
      ['stairs', [6.3, 4.85], 0],
      ['wardrobe', [4.2, 4.85]],
      ['basin', [8.4, 4.05]],
      ['toilet', [8.5, 4.6], 0, [1, 1]],
      ['shower', [8.17, 5.48], 0, [0.9, 0.9]],
      ['washer', [8.35, 7.8]],
      ['wardrobe', [8.4, 6.6]],
      ['desk', [11.15, 5.4], 90],
      ['shelf', [9.3, 8.3], -90, [0.8, 0.8]],
    ],
    north: -20,
  })
}
