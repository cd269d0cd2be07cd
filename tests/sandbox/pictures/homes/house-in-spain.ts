import { balcony } from '../building/balcony.ts'
import { house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { clouds } from '../land/clouds.ts'
import { floor } from '../land/floor.ts'
import { hills } from '../land/hills.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { water } from '../land/water.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { wallBetween } from '../space/plane.ts'
import { stageWith } from '../space/stage.ts'
import { low, main } from './spain-buildings.ts'
import { bougainvillea, white } from './spain-colours.ts'
import { pots } from './spain-pots.ts'

export function houseInSpain() {
  const camera = cameraAt([-5, 1.9, -18.5], { yaw: 0.42, focal: 1500, horizon: 720, centre: 760 })
  const stage = stageWith(camera, {
    sun: [-0.6, 0.68, -0.42],
    shade: '#6d7fae',
    depth: 0.4,
    shadow: '#3f4f86',
    shadowOpacity: 0.32,
  })
  const wall = wallBetween([0, 0], [9, 0])

  return page([
    sky(730, [0, '#3f8fc9'], [0.6, '#a5d4e6'], [1, '#f3efdb']),
    clouds({ seed: 'costa', count: 5, top: 90, bottom: 420, colour: '#ffffff', size: 0.9 }),
    hills({ base: 712, high: 150, colour: '#9fb3cc', seed: 'sp1' }),
    water({ top: 714, bottom: 800, light: '#a9dbe3', dark: '#3f94b5', seed: 'sea' }),
    lawn({ top: 752, far: '#c9b98a', near: '#b5a06c', seed: 'dry', tufts: 120, blades: '#7d7a48' }),
    tree(stage, { at: [17, 0, 12], high: 9, kind: 'cypress', seed: 'cy1' }),
    tree(stage, { at: [19.5, 0, 11], high: 7.6, kind: 'cypress', seed: 'cy2' }),
    tree(stage, { at: [-3.4, 0, 9], high: 9.4, kind: 'cypress', seed: 'cy3' }),
    floor(
      stage,
      [
        [-2.5, 0],
        [16, 0],
        [16, -7],
        [-2.5, -7],
      ],
      { fill: down([0, '#e2c9a3'], [1, '#d3b488']) },
    ),
    ...[-1.75, -3.5, -5.25].map((z) =>
      floor(
        stage,
        [
          [-2.5, z],
          [16, z],
          [16, z - 0.03],
          [-2.5, z - 0.03],
        ],
        { fill: '#b5936a' },
      ),
    ),
    houseShadow(stage, main),
    house(stage, low),
    house(stage, main),
    balcony({ u: [3.4, 6.4], v: 3.15, deep: 1.1, slab: '#f3ecdd', rail: '#2f4a57', kind: 'bars' })(
      stage,
      wall,
    ),
    shrub(stage, { at: [0.1, 0, -0.4], high: 3.4, wide: 1.7, seed: 'boug', tones: bougainvillea }),
    shrub(stage, { at: [8.8, 0, -0.3], high: 2.6, wide: 1.5, seed: 'boug2', tones: bougainvillea }),
    crate(stage, { x: [-2.5, 16], y: [0, 0.55], z: [-7.2, -7] }, white),
    ...pots(stage),
    floor(
      stage,
      [
        [3.6, -7.2],
        [5.6, -7.2],
        [3.4, -12],
        [-1, -17],
        [-4, -17.4],
        [0.6, -11.4],
      ],
      { fill: '#dcc49a' },
    ),
    ...[
      [-1.6, -9.2],
      [7.6, -9.4],
      [9.2, -8.6],
    ].map(([x = 0, z = 0]) =>
      shrub(stage, {
        at: [x, 0, z],
        high: 0.9,
        wide: 1.2,
        seed: `sage${x}`,
        tones: ['#5b7060', '#86997c', '#b4c09c'],
      }),
    ),
    tree(stage, { at: [12.5, 0, -4], high: 4.2, kind: 'olive', seed: 'ol1' }),
    tree(stage, { at: [-4.6, 0, 1.5], high: 4.4, kind: 'olive', seed: 'ol2' }),
    shrub(stage, {
      at: [3.4, 0, -9.6],
      high: 0.6,
      wide: 1.8,
      seed: 'lav',
      tones: ['#6a6f8c', '#8a82b5', '#b3a6d6'],
    }),
    shrub(stage, {
      at: [0.6, 0, -11],
      high: 0.6,
      wide: 1.8,
      seed: 'lav2',
      tones: ['#6a6f8c', '#8a82b5', '#b3a6d6'],
    }),
  ])
}
