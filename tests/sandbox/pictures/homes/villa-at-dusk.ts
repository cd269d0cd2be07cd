import { doorAt } from '../building/door.ts'
import { duskGlass } from '../building/glass.ts'
import { type House, house } from '../building/house.ts'
import { windowAt } from '../building/window.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { hedge } from '../land/hedge.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { stars } from '../land/stars.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { round } from '../paper/paint.ts'
import { ellipse } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'
import { belt } from './belt.ts'
import { table } from './garden-table.ts'
import { base, chimney, villa } from './villa.ts'
import { white } from './villa-pane.ts'

export function villaAtDusk() {
  const camera = cameraAt([-6, 1.7, -19], { yaw: 0.46, focal: 1560, horizon: 770, centre: 800 })
  const stage = stageWith(camera, {
    sun: [-0.9, 0.2, 0.1],
    shade: '#2a3566',
    warmth: '#ffb98a',
    depth: 0.5,
    shadow: '#141c3f',
    shadowOpacity: 0.4,
  })
  const { main, look } = villa(duskGlass)
  const garden: House = {
    ...main,
    front: [
      base,
      belt,
      windowAt(0.9, 4.2, [1.5, 1.5], look),
      windowAt(4.9, 4.2, [1.5, 1.5], { ...look, glass: '#46567d' }),
      windowAt(8.9, 4.2, [1.5, 1.5], look),
      windowAt(0.9, 1.35, [1.9, 1.6], { ...look, columns: 3 }),
      doorAt(4.5, 0.5, [2.3, 2.35], {
        colour: white,
        casing: white,
        kind: 'double',
        glass: duskGlass,
      }),
      windowAt(8.5, 1.35, [1.9, 1.6], { ...look, columns: 3 }),
    ],
  }
  const lamp = (x: number, y: number) =>
    ellipse([x, y], [170, 60], { fill: round([0, '#ffcf86', 0.6], [1, '#ffcf86', 0]) })
  const glow = [
    [1.9, -2.2],
    [5.6, -3],
    [9.4, -2.2],
  ] as const

  return page([
    sky(820, [0, '#27386a'], [0.4, '#5d6a9c'], [0.72, '#d59aa0'], [1, '#f7c58f']),
    stars('dusk', 26, 260),
    clouds({ seed: 'dusk2', count: 8, top: 240, bottom: 640, colour: '#e9a69c', opacity: 0.55 }),
    farWoods({ base: 800, high: 170, colour: '#56608a', seed: 'd1' }),
    farWoods({ base: 800, high: 90, colour: '#3d4a6c', seed: 'd2' }),
    lawn({ top: 785, far: '#6b7a64', near: '#2f4a48', seed: 'dl', blades: '#1c3038' }),
    tree(stage, {
      at: [18, 0, 12],
      high: 13,
      shadow: false,
      kind: 'oak',
      seed: 'od',
      tones: ['#27364a', '#3a4b52', '#7a7058'],
    }),
    chimney(stage),
    house(stage, garden),
    crate(stage, { x: [2.6, 8.6], y: [0, 0.42], z: [-3.6, 0] }, '#8d8790'),
    crate(stage, { x: [4.4, 6.9], y: [0, 0.22], z: [-4.1, -3.6] }, '#98919a'),
    ...glow.map(([x, z]) => lamp(...camera.project([x, 0.4, z]))),
    ...table(stage),
    shrub(stage, {
      at: [0.8, 0, -1],
      high: 1.2,
      wide: 2.6,
      seed: 'g1',
      tones: ['#22343f', '#344a49', '#6b6a58'],
      flowers: '#e6b8b4',
    }),
    shrub(stage, {
      at: [10.2, 0, -1],
      high: 1.3,
      wide: 2.4,
      seed: 'g2',
      tones: ['#22343f', '#344a49', '#6b6a58'],
      flowers: '#e6b8b4',
    }),
    tree(stage, {
      at: [-4.4, 0, -5],
      high: 5,
      shadow: false,
      kind: 'apple',
      seed: 'ga',
      tones: ['#1f3038', '#32463f', '#7a7a52'],
    }),
    hedge(stage, [6, 0, -12], [13, 0, -9.5], {
      high: 0.7,
      seed: 'gh',
      tones: ['#1a2b35', '#294042', '#4a5a4c'],
    }),
  ])
}
