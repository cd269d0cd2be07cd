import { house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { clouds } from '../land/clouds.ts'
import { farSpruces } from '../land/far-spruces.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'
import { main } from './black-villa.ts'

/** Late light among the pines; only a part of the house shows. */
export function blackVillaInPines() {
  const camera = cameraAt([-3.5, 1.8, -19.5], { yaw: 0.3, focal: 1330, horizon: 730, centre: 800 })
  const stage = stageWith(camera, {
    sun: [0.75, 0.3, -0.4],
    shade: '#262c4a',
    warmth: '#ffcf9a',
    depth: 0.42,
    shadow: '#1c2440',
    shadowOpacity: 0.36,
  })
  const near = [
    [-2, -8, 15],
    [1.4, -5.5, 14],
    [12.8, -3.5, 13],
    [-5.2, -3, 13],
  ] as const
  const far = [
    [-9, 14, 13],
    [-5.5, 20, 13],
    [-2, 18, 12.5],
    [2.5, 22, 14],
    [6.5, 15, 13.5],
    [12, 21, 14],
    [18, 15, 13],
    [21.5, 19, 13],
    [25, 13, 12],
  ] as const

  return page([
    sky(760, [0, '#5d7fa8'], [0.5, '#b5bcc9'], [0.85, '#f2c79a'], [1, '#f8ddae']),
    clouds({ seed: 'pines', count: 7, top: 80, bottom: 520, colour: '#fbdcc0', opacity: 0.6 }),
    farSpruces({ base: 740, high: 150, colour: '#6d8288', seed: 'pv1' }),
    farSpruces({ base: 742, high: 96, colour: '#4d656a', seed: 'pv2' }),
    lawn({ top: 732, far: '#8f9368', near: '#4c5a44', seed: 'pvl', tufts: 110, blades: '#2f3d34' }),
    ...far.map(([x, z, high]) =>
      tree(stage, { at: [x, 0, z], high, kind: 'pine', seed: `fp${x}`, shadow: false }),
    ),
    houseShadow(stage, main),
    crate(stage, { x: [10, 11], y: [5, 8.2], z: [3.8, 4.6] }, '#2c2d31'),
    house(stage, main),
    crate(stage, { x: [5, 13], y: [0, 0.22], z: [-2.4, 0] }, '#8f7a63'),
    floor(
      stage,
      [
        [5, -2.4],
        [12.6, -2.4],
        [12, -3.4],
        [5.4, -3.4],
      ],
      { fill: '#ffcf8a', opacity: 0.16 },
    ),
    shrub(stage, {
      at: [4, 0, -1.4],
      high: 0.9,
      wide: 2.2,
      seed: 'blue',
      tones: ['#2f443c', '#475c48', '#6d7a52'],
    }),
    shrub(stage, {
      at: [14, 0, -2.4],
      high: 0.8,
      wide: 2.4,
      seed: 'blue2',
      tones: ['#2f443c', '#475c48', '#6d7a52'],
    }),
    ...[
      [-6, -2],
      [-3, 4],
      [17.5, 2],
      [9, -6],
      [-1, -4.5],
    ].map(([x = 0, z = 0]) =>
      shrub(stage, {
        at: [x, 0, z],
        high: 0.55,
        wide: 2.6,
        seed: `berry${x}`,
        tones: ['#33483c', '#4c6149', '#748055'],
      }),
    ),
    ...near
      .toSorted(([, a], [, b]) => b - a)
      .map(([x, z, high]) => tree(stage, { at: [x, 0, z], high, kind: 'pine', seed: `np${x}` })),
    shrub(stage, {
      at: [-2.2, 0, -11],
      high: 0.5,
      wide: 2,
      seed: 'ling',
      tones: ['#31473a', '#4a6146', '#77825a'],
    }),
    shrub(stage, {
      at: [4.4, 0, -11.4],
      high: 0.45,
      wide: 1.8,
      seed: 'ling2',
      tones: ['#31473a', '#4a6146', '#77825a'],
    }),
  ])
}
