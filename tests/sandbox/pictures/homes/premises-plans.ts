import { drawPlan } from '../plan/draw-plan.ts'

export function worksPlan() {
  return drawPlan({
    title: 'Plan 1',
    size: [27, 14],
    rooms: [
      { name: 'Verkstad', at: [0, 0], size: [18, 9.4], label: [0, 0.4] },
      { name: 'Lager', at: [0, 9.4], size: [10, 4.6] },
      { name: 'Lastkaj', at: [10, 9.4], size: [8, 4.6], label: [0.6, 0] },
      { name: 'Kontor', at: [18, 0], size: [4.5, 4.6], label: [0, 1.3] },
      { name: 'Kontor', at: [22.5, 0], size: [4.5, 4.6], label: [0, 1.3] },
      { name: 'Möte', at: [22.5, 4.6], size: [4.5, 4.8], label: [0, 1.5] },
      { name: 'Hall', at: [18, 4.6], size: [4.5, 9.4], label: [0, 0.6] },
      { name: 'Pentry', at: [22.5, 9.4], size: [4.5, 2.6], label: [0.5, 0.4] },
      { name: 'Wc', at: [22.5, 12], size: [2.2, 2], tone: 'wet', label: [0.3, 0.3], quiet: true },
      { name: 'Rwc', at: [24.7, 12], size: [2.3, 2], tone: 'wet', label: [-0.1, 0.3], quiet: true },
    ],
    outer: [[[0, 0], [27, 0], [27, 14], [0, 14]]],
    inner: [[[18, 0], [18, 14], 0.3], [[0, 9.4], [18, 9.4], 0.22], [[10, 9.4], [10, 14], 0.22], [[22.5, 0], [22.5, 14], 0.16], [[18, 4.6], [27, 4.6], 0.16], [[22.5, 9.4], [27, 9.4], 0.16], [[22.5, 12], [27, 12], 0.16], [[24.7, 12], [24.7, 14], 0.16]],
    doors: [
      { at: [19.6, 14], wide: 1.4, run: 'level', swing: -1, outer: true },
      { at: [20.4, 4.6], wide: 1, run: 'level', swing: -1 },
      { at: [22.5, 3.2], wide: 1, run: 'upright', swing: 1, hinge: 'end' },
      { at: [22.5, 6], wide: 1, run: 'upright', swing: 1 },
      { at: [22.5, 12.6], wide: 0.9, run: 'upright', swing: -1 },

      { at: [25.4, 12], wide: 1, run: 'level', swing: -1 },
      { at: [18, 6.6], wide: 1.1, run: 'upright', swing: -1, outer: true },
    ],
    gaps: [{ at: [12.4, 14], wide: 3.4, run: 'level', outer: true }, { at: [12.6, 9.4], wide: 3, run: 'level', outer: true }, { at: [4, 9.4], wide: 2.4, run: 'level', outer: true }, { at: [22.5, 9.9], wide: 1.2, run: 'upright' }],
    windows: [...[0.8, 5.2, 9.6, 14].map((x) => ({ at: [x, 0] as const, wide: 3.2, run: 'level' as const })), ...[18.9, 23.6].map((x) => ({ at: [x, 0] as const, wide: 2.4, run: 'level' as const })), { at: [27, 5.8], wide: 2.2, run: 'upright' }, { at: [27, 9.9], wide: 1.4, run: 'upright' }, { at: [0, 2.4], wide: 3.2, run: 'upright' }],
    furniture: [
      ...[1.5, 5, 11].map((x) => ['rack', [x, 1.6], 0, [1.1, 1.1]] as const), ...[1.5, 5].map((x) => ['meeting', [x, 6.6], 0, [0.9, 1]] as const),
      ...[0.6, 3.2, 5.8].map((x) => ['rack', [x, 12.6], 0] as const), ...[0.6, 3.2, 6.6].map((x) => ['rack', [x, 9.8], 0] as const),
      ['desk', [18.6, 0.5], 0, [1.1, 1.1]], ['desk', [20.6, 0.5], 0, [1.1, 1.1]], ['desk', [23, 0.5], 0, [1.1, 1.1]], ['desk', [25, 0.5], 0, [1.1, 1.1]], ['meeting', [23.3, 6], 0, [0.95, 1.1]],
      ['stairs', [18.4, 5.4], 0, [1.2, 1.2]], ['sink', [25.9, 9.6], 0], ['counter', [25.3, 9.6]], ['counter', [24.7, 9.6]], ['toilet', [22.8, 12.15]], ['basin', [23.6, 12.15], 0], ['toilet', [26.4, 12.15]], ['basin', [26.8, 13.1], 90],
    ],
    north: -30,
    metres: 10,
  })
}

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
    outer: [[[0, 0], [14, 0], [14, 8], [0, 8]]],
    inner: [[[0, 2.6], [10, 2.6]], [[4.6, 0], [4.6, 2.6]], [[8, 0], [8, 2.6]], [[10, 0], [10, 2.6]], [[10, 2], [11.8, 2]], [[11.8, 0], [11.8, 4.2]], [[11.8, 4.2], [14, 4.2]]],
    doors: [
      { at: [6.2, 8], wide: 1.2, run: 'level', swing: 1, outer: true },
      { at: [3.4, 2.6], wide: 0.9, run: 'level', swing: -1 },
      { at: [6.9, 2.6], wide: 0.85, run: 'level', swing: -1, hinge: 'end' },
      { at: [10.2, 2], wide: 0.8, run: 'level', swing: -1 },
      { at: [1.2, 0], wide: 1, run: 'level', swing: 1, outer: true },
    ],
    gaps: [{ at: [8.6, 2.6], wide: 0.9, run: 'level' }, { at: [11.8, 2.6], wide: 1.2, run: 'upright' }],
    windows: [...[0.6, 3.3, 8.4, 11].map((x) => ({ at: [x, 8] as const, wide: 2.3, run: 'level' as const })), { at: [5.4, 0], wide: 1.4, run: 'level' }],
    furniture: [
      ['shelf', [0.25, 7.4], -90, [1.2, 1]], ['shelf', [0.25, 4.9], -90, [0.9, 1]], ['rack', [1.7, 3.6], 0, [0.8, 0.8]], ['rack', [1.7, 6.2], 0, [0.8, 0.8]], ['till', [7, 3.2]], ['rack', [7.6, 5.6], 0, [0.8, 0.8]],
      ['shelf', [13.75, 4.9], 90, [1.1, 1]], ['table4', [10.9, 4.7], 0, [0.8, 0.8]], ['shelf', [2.3, 0.25], 0, [0.9, 1]], ['shelf', [0.25, 2.5], -90, [0.5, 1]],
      ['desk', [5.3, 0.4], 0, [0.9, 0.9]], ['sink', [8.2, 0.25]], ['fridge', [9.2, 0.25]], ['toilet', [11.1, 0.25]], ['basin', [10.2, 0.25], 0, [0.9, 0.9]], ['plant', [13.2, 0.3], 0], ['plant', [5.1, 7.1], 0],
    ],
    north: 20,
  })
}
