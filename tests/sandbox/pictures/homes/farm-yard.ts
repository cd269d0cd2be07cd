import { house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor, softFloor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { chanceFrom } from '../paper/chance.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { shape, soft } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { drum } from '../space/drum.ts'
import { type Stage, stageWith } from '../space/stage.ts'
import { barn, main, stable } from './farm-buildings.ts'
import { white } from './farm-white.ts'

export function farmYard() {
  const camera = cameraAt([-3.2, 3, -35], { yaw: 0.09, focal: 1480, horizon: 680, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.6, 0.55, -0.55], shade: '#525a7d', depth: 0.4 })

  return page([
    sky(680, [0, '#7fb0d0'], [0.6, '#c9dfe4'], [1, '#f8ecd2']),
    clouds({ seed: 'skane', count: 11, top: 60, bottom: 500, colour: '#ffffff', size: 1.2 }),
    farWoods({ base: 690, high: 90, colour: '#a5b99b', seed: 'f1' }),
    lawn({ top: 680, far: '#c2c27a', near: '#8aa05a', seed: 'fl', tufts: 60 }),
    tree(stage, { at: [-6, 0, 14], high: 14, kind: 'oak', seed: 'fo', shadow: false }),
    tree(stage, { at: [9.5, 0, 13], high: 13, kind: 'poplar', seed: 'fp', shadow: false }),
    tree(stage, { at: [12.5, 0, 13], high: 14, kind: 'poplar', seed: 'fp2', shadow: false }),
    floor(
      stage,
      [
        [-12.4, 0],
        [12.4, 0],
        [12.4, -26],
        [30, -34],
        [-30, -34],
        [-12.4, -26],
      ],
      { fill: down([0, '#d5cab4'], [1, '#c1b49b']) },
    ),
    cobbles(stage),
    houseShadow(stage, stable),
    houseShadow(stage, main),
    crate(stage, { x: [-5.6, -4.6], y: [6, 8.2], z: [3.8, 4.6] }, white),
    crate(stage, { x: [5, 6], y: [6, 8.2], z: [3.8, 4.6] }, white),
    house(stage, main),
    crate(stage, { x: [-1.1, 1.4], y: [0, 0.18], z: [-1, 0] }, '#a39a8c'),
    ...[-9.6, -3, 3.9, 9.4].map((x) =>
      shrub(stage, { at: [x, 0, -0.5], high: 1.5, wide: 1.2, seed: `hol${x}`, flowers: '#d9859c' }),
    ),
    house(stage, stable),
    house(stage, barn),
    softFloor(
      stage,
      [
        [-8, -9.4],
        [-5, -11.6],
        [-2, -9.4],
        [-2, -7],
        [-5, -5.4],
        [-8, -7],
      ],
      { fill: '#9fae64' },
    ),
    well(stage),
    ...[
      [-11.6, -13.4],
      [11.2, -13.2],
      [10.4, -9.6],
      [-11.4, -9.8],
    ].map(([x = 0, z = 0], index) =>
      shrub(stage, {
        at: [x, 0, z],
        high: 1.3,
        wide: 1.8,
        seed: `yard${x}`,
        flowers: ['#f3e3ea', '#d9859c', '#f4efe2', '#c25a6e'][index] ?? '#ffffff',
      }),
    ),
    crate(stage, { x: [2.3, 4.3], y: [0, 0.42], z: [-0.75, -0.4] }, '#6f8a8c'),
    tree(stage, {
      at: [-5, 0, -8.4],
      high: 7.4,
      kind: 'oak',
      seed: 'linden',
      tones: ['#46683c', '#6c914a', '#9ab85f'],
    }),
  ])
}

function well(stage: Stage) {
  return (
    drum(stage, { at: [4.6, -9], y: [0, 0.8], radius: 0.7 }, '#a8a196') +
    drum(stage, { at: [4.6, -9], y: [0.8, 0.86], radius: 0.76 }, '#6e5a4a')
  )
}

function cobbles(stage: Stage) {
  const chance = chanceFrom('cobbles')
  const stones = Array.from({ length: 320 }, () => {
    const [x, z] = [chance.between(-12, 12), chance.between(-31, -0.4)]
    const [px, py] = stage.camera.project([x, 0, z])
    const size = stage.camera.metre([x, 0, z]) * 0.13
    return soft([
      [px - size, py],
      [px, py - size * 0.3],
      [px + size, py],
      [px, py + size * 0.3],
    ])
  })
  return shape(stones.join(''), { fill: '#8f8574', opacity: 0.3 })
}
