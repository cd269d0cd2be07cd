import { drawPlan } from '../plan/draw-plan.ts'

export function farmPlan() {
  return drawPlan({
    title: 'Boningslängan',
    size: [20, 7],
    rooms: [
      { name: 'Sal', at: [0, 0], size: [5.4, 7], label: [0.3, 1.9] },
      { name: 'Vardagsrum', at: [5.4, 0], size: [4.6, 4.2], label: [0, 1.3] },
      { name: 'Hall', at: [5.4, 4.2], size: [4.6, 2.8], label: [-0.7, -0.2] },
      { name: 'Kök', at: [10, 0], size: [5, 7], label: [0.5, 1.9] },
      {
        name: 'Bad',
        at: [15, 4.4],
        size: [2.2, 2.6],
        tone: 'wet',
        label: [-0.5, -0.7],
        quiet: true,
      },
      { name: 'Sovrum', at: [15, 0], size: [5, 4.4], label: [1.1, 1.2] },
      { name: 'Kammare', at: [17.2, 4.4], size: [2.8, 2.6], label: [0, -0.6], quiet: true },
    ],
    outer: [
      [
        [0, 0],
        [20, 0],
        [20, 7],
        [0, 7],
      ],
    ],
    inner: [
      [[5.4, 0], [5.4, 7], 0.22],
      [[10, 0], [10, 7], 0.22],
      [[15, 0], [15, 7], 0.22],
      [
        [5.4, 4.2],
        [10, 4.2],
      ],
      [
        [15, 4.4],
        [20, 4.4],
      ],
      [
        [17.2, 4.4],
        [17.2, 7],
      ],
    ],
    doors: [
      { at: [7.3, 7], wide: 1.2, run: 'level', swing: -1, outer: true },
      { at: [12, 0], wide: 1, run: 'level', swing: -1, outer: true },
      { at: [15, 5.6], wide: 0.85, run: 'upright', swing: 1 },
      { at: [15, 2.9], wide: 0.85, run: 'upright', swing: 1, hinge: 'end' },
      { at: [18.8, 4.4], wide: 0.8, run: 'level', swing: 1, hinge: 'end' },
      { at: [5.4, 5.6], wide: 0.9, run: 'upright', swing: -1 },
    ],
    gaps: [
      { at: [10, 5], wide: 1, run: 'upright' },
      { at: [8, 4.2], wide: 1.4, run: 'level' },
    ],
    windows: [
      ...[1, 3.2, 5.9, 8.2, 10.5, 13.6, 15.8, 18.2].map((x) => ({
        at: [x, 0] as const,
        wide: 1,
        run: 'level' as const,
      })),
      ...[1, 3.2, 5.7, 9, 11, 13.4, 15.8, 18.3].map((x) => ({
        at: [x, 7] as const,
        wide: 1,
        run: 'level' as const,
      })),
    ],
    furniture: [
      ['table6', [1.4, 2.4], 0, [1.2, 1.1]],
      ['fireplace', [5.25, 3], 90],
      ['shelf', [0.25, 6], -90, [0.9, 0.9]],
      ['sofa', [6.4, 3.1], 0, [0.9, 0.9]],
      ['lowTable', [6.9, 1.8], 0],
      ['armchair', [6.1, 0.8], 20],
      ['armchair', [8.4, 0.8], -20],
      ['stove', [5.6, 3.25], 0, [0.9, 0.9]],
      ['counter', [10.2, 0.25]],
      ['sink', [10.8, 0.25], 0],
      ['counter', [14.25, 0.25]],
      ['hob', [14.85, 0.9], 90],
      ['counter', [14.85, 1.5], 90],
      ['fridge', [14.25, 2.15]],
      ['table6', [11.2, 3], 0, [1.1, 1]],
      ['fireplace', [10.15, 4.6], -90],
      ['doubleBed', [16.7, 0.3]],
      ['wardrobe', [19.2, 0.3]],
      ['wardrobe', [19.2, 0.95]],
      ['wardrobe', [19.2, 1.6]],
      ['shower', [16.22, 4.55], 0, [0.95, 0.95]],
      ['toilet', [16.5, 5.75], 0, [1, 1]],
      ['basin', [16.35, 6.45], 0],
      ['singleBed', [17.5, 6.85], -90],
      ['stairs', [5.6, 5.6], -90, [1, 0.7]],
    ],
    north: -65,
    metres: 5,
  })
}
