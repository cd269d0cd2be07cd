import { drawPlan } from '../plan/draw-plan.ts'

export function stoneHousePlan() {
  return drawPlan({
    title: '3 rum och kök',
    size: [12.4, 8.2],
    rooms: [
      { name: 'Vardagsrum', at: [0, 0], size: [5.2, 4.8], label: [0.4, 1.4] },
      { name: 'Matsal', at: [5.2, 0], size: [3.8, 4.8], label: [0, 1.5] },
      { name: 'Sovrum', at: [9, 0], size: [3.4, 4.8], label: [0, 1.3] },
      { name: 'Kök', at: [0, 4.8], size: [4.4, 3.4], label: [0.5, -0.3] },
      { name: 'Hall', at: [4.4, 4.8], size: [4.6, 3.4], label: [0, -0.2] },
      { name: 'Bad', at: [9, 4.8], size: [3.4, 2], tone: 'wet', label: [0.2, 0.35], quiet: true },
      { name: 'Klk', at: [9, 6.8], size: [3.4, 1.4], label: [-0.2, 0], quiet: true },
      { name: 'Balkong', at: [5.9, -1.4], size: [2.4, 1.2], tone: 'outdoors', quiet: true },
    ],
    outer: [[[0, 0], [12.4, 0], [12.4, 8.2], [0, 8.2]]],
    inner: [[[0, 4.8], [12.4, 4.8], 0.22], [[5.2, 0], [5.2, 4.8]], [[9, 0], [9, 8.2]], [[4.4, 4.8], [4.4, 8.2]], [[9, 6.8], [12.4, 6.8]]],
    doors: [
      { at: [6.2, 8.2], wide: 1.1, run: 'level', swing: -1, outer: true },
      { at: [9, 5.5], wide: 0.8, run: 'upright', swing: 1 },
      { at: [9, 7.1], wide: 0.8, run: 'upright', swing: -1 },
      { at: [7.7, 4.8], wide: 0.9, run: 'level', swing: -1 },
      { at: [6.7, 0], wide: 0.8, run: 'level', swing: -1, outer: true },
      { at: [9, 3.6], wide: 0.85, run: 'upright', swing: 1, hinge: 'end' },
    ],
    gaps: [{ at: [5.2, 1.4], wide: 1.7, run: 'upright' }, { at: [4.4, 5.6], wide: 1, run: 'upright' }, { at: [4.55, 4.8], wide: 0.55, run: 'level' }],
    windows: [{ at: [0.8, 0], wide: 1.2, run: 'level' }, { at: [3.1, 0], wide: 1.2, run: 'level' }, { at: [5.6, 0], wide: 0.9, run: 'level' }, { at: [7.7, 0], wide: 0.9, run: 'level' }, { at: [9.9, 0], wide: 1.2, run: 'level' }, { at: [0, 1.6], wide: 1.2, run: 'upright' }, { at: [0, 6], wide: 1.2, run: 'upright' }, { at: [2, 8.2], wide: 1.2, run: 'level' }],
    furniture: [
      ['rug', [1.3, 0.7], 0, [0.95, 1]], ['sofa', [0.3, 3.9], -90], ['lowTable', [2.1, 1.3]], ['armchair', [3.6, 0.9], 30], ['stove', [0.25, 3.9]], ['stove', [5.4, 3.85]], ['shelf', [5, 3.3], 90, [0.1, 0.1]],
      ['table6', [6.1, 1.5], 0, [0.95, 1]], ['doubleBed', [12.15, 1], 90], ['wardrobe', [9.2, 0.25], 0, [0.8, 0.8]], ['wardrobe', [9.2, 0.75], 0, [0.8, 0.8]], ['stove', [9.2, 1.6], 0, [0.8, 0.8]],
      ['fridge', [0.25, 4.95], 0], ['counter', [0.25, 7.4]], ['sink', [0.85, 7.4]], ['counter', [1.65, 7.4]], ['hob', [2.25, 7.4]], ['counter', [2.85, 7.4]], ['roundTable', [2, 5.4], 0, [0.8, 0.8]],
      ['toilet', [10.2, 4.95]], ['basin', [10.8, 4.95]], ['bath', [11.45, 6.65], -90, [0.98, 1]], ['washer', [9.2, 6.05], 0], ['wardrobe', [11.6, 7]], ['wardrobe', [4.6, 7.4], 0], ['wardrobe', [5.2, 7.4], 0],
    ],
    north: -12,
  })
}
