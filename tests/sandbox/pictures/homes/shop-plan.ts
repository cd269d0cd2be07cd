import { drawPlan } from '../plan/draw-plan.ts'

export function shopPlan() {
  return drawPlan({
    title: 'Gatuplan',
    size: [14, 8],
    rooms: [
      { name: 'Butik', at: [0, 2.6], size: [10, 5.4], label: [0, 0.1] },
      { name: 'Butik', at: [10, 4.2], size: [4, 3.8], label: [0, 0.3] },
      { name: 'Lager', at: [0, 0], size: [4.6, 2.6], label: [0.2, 0.1] },
      { name: 'Kontor', at: [4.6, 0], size: [3.4, 2.6], label: [-0.6, 0.5], quiet: true },
      { name: 'Pentry', at: [8, 0], size: [2, 2.6], label: [0, 0.55], quiet: true },
      { name: 'Wc', at: [10, 0], size: [1.8, 2], tone: 'wet', label: [-0.1, 0.4], quiet: true },
      { name: 'Provrum', at: [11.8, 0], size: [2.2, 4.2], label: [0, 0.9], quiet: true },
      { name: '', at: [10, 2], size: [1.8, 2.2] },
    ],
    outer: [
      [
        [0, 0],
        [14, 0],
        [14, 8],
        [0, 8],
      ],
    ],
    inner: [
      [
        [0, 2.6],
        [10, 2.6],
      ],
      [
        [4.6, 0],
        [4.6, 2.6],
      ],
      [
        [8, 0],
        [8, 2.6],
      ],
      [
        [10, 0],
        [10, 2.6],
      ],
      [
        [10, 2],
        [11.8, 2],
      ],
      [
        [11.8, 0],
        [11.8, 4.2],
      ],
      [
        [11.8, 4.2],
        [14, 4.2],
      ],
    ],
    doors: [
      { at: [6.2, 8], wide: 1.2, run: 'level', swing: 1, outer: true },
      { at: [3.4, 2.6], wide: 0.9, run: 'level', swing: -1 },
      { at: [6.9, 2.6], wide: 0.85, run: 'level', swing: -1, hinge: 'end' },
      { at: [10.2, 2], wide: 0.8, run: 'level', swing: -1 },
      { at: [1.2, 0], wide: 1, run: 'level', swing: 1, outer: true },
    ],
    gaps: [
      { at: [8.6, 2.6], wide: 0.9, run: 'level' },
      { at: [11.8, 2.6], wide: 1.2, run: 'upright' },
    ],
    windows: [
      ...[0.6, 3.3, 8.4, 11].map((x) => ({
        at: [x, 8] as const,
        wide: 2.3,
        run: 'level' as const,
      })),
      { at: [5.4, 0], wide: 1.4, run: 'level' },
    ],
    furniture: [
      ['shelf', [0.25, 7.4], -90, [1.2, 1]],
      ['shelf', [0.25, 4.9], -90, [0.9, 1]],
      ['rack', [1.7, 3.6], 0, [0.8, 0.8]],
      ['rack', [1.7, 6.2], 0, [0.8, 0.8]],
      ['till', [7, 3.2]],
      ['rack', [7.6, 5.6], 0, [0.8, 0.8]],
      ['shelf', [13.75, 4.9], 90, [1.1, 1]],
      ['table4', [10.9, 4.7], 0, [0.8, 0.8]],
      ['shelf', [2.3, 0.25], 0, [0.9, 1]],
      ['shelf', [0.25, 2.5], -90, [0.5, 1]],
      ['desk', [5.3, 0.4], 0, [0.9, 0.9]],
      ['sink', [8.2, 0.25]],
      ['fridge', [9.2, 0.25]],
      ['toilet', [11.1, 0.25]],
      ['basin', [10.2, 0.25], 0, [0.9, 0.9]],
      ['plant', [13.2, 0.3], 0],
      ['plant', [5.1, 7.1], 0],
    ],
    north: 20,
  })
}
