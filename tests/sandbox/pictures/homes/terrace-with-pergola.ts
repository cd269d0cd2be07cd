import { clouds } from '../land/clouds.ts'
import { floor } from '../land/floor.ts'
import { hills } from '../land/hills.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { water } from '../land/water.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { polygon } from '../paper/shape.ts'
import { chair } from '../room/chair.ts'
import { table } from '../room/table.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { cast } from '../space/cast.ts'
import { drum } from '../space/drum.ts'
import { ground } from '../space/plane.ts'
import { stageWith } from '../space/stage.ts'
import { lounger } from './lounger.ts'
import { blue, bougainvillea, white } from './spain-colours.ts'

export function terraceWithPergola() {
  const camera = cameraAt([3.4, 1.6, -4.2], { focal: 1150, horizon: 520, centre: 800 })
  const stage = stageWith(camera, {
    sun: [-0.4, 0.75, 0.3],
    shade: '#6b78a5',
    depth: 0.34,
    shadow: '#4f4a70',
    shadowOpacity: 0.24,
  })
  const post = (x: number, z: number) =>
    crate(stage, { x: [x, x + 0.28], y: [0, 2.7], z: [z, z + 0.28] }, white)
  const slats = Array.from({ length: 11 }, (_, index) => ({
    z: [5.15 - index * 0.62, 5.22 - index * 0.62] as const,
  }))
  const stripes = slats.map(({ z }) =>
    polygon(
      cast(stage, ground, [
        [-0.3, 2.8, z[0]],
        [7.3, 2.8, z[0]],
        [7.3, 2.8, z[1]],
        [-0.3, 2.8, z[1]],
      ]),
      { fill: stage.shadow, opacity: 0.2 },
    ),
  )
  const tiles = Array.from({ length: 20 }, (_, index) =>
    floor(
      stage,
      [
        [-4, 5.4 - index * 0.5],
        [11, 5.4 - index * 0.5],
        [11, 5.38 - index * 0.5],
        [-4, 5.38 - index * 0.5],
      ],
      { fill: '#a3653f', opacity: 0.35 },
    ),
  )
  const seams = Array.from({ length: 31 }, (_, index) =>
    floor(
      stage,
      [
        [-4 + index * 0.5, 5.4],
        [-3.98 + index * 0.5, 5.4],
        [-3.98 + index * 0.5, -4],
        [-4 + index * 0.5, -4],
      ],
      { fill: '#a3653f', opacity: 0.35 },
    ),
  )
  const vine = [0.2, 1.6, 3, 4.4, 5.8, 7].map((x, index) =>
    shrub(stage, {
      at: [x, 2.35, 4.4 - (index % 3) * 0.9],
      high: 0.75,
      wide: 1.8,
      seed: `vine${x}`,
      tones: index % 2 ? bougainvillea : ['#4c6b41', '#6f9150', '#a3bf6d'],
    }),
  )

  return page([
    sky(530, [0, '#4a97cd'], [0.6, '#b0d8e6'], [1, '#f8f0da']),
    clouds({ seed: 'mar', count: 5, top: 60, bottom: 380, colour: '#ffffff' }),
    hills({ base: 520, high: 70, colour: '#a3b6d0', seed: 'cape' }),
    water({ top: 518, bottom: 700, light: '#bfe6e6', dark: '#3a8fb3', seed: 'bay' }),
    tree(stage, { at: [-2.4, 0, 8], high: 5, kind: 'cypress', seed: 'tc', shadow: false }),
    tree(stage, { at: [9.4, 0, 8], high: 4.4, kind: 'olive', seed: 'to', shadow: false }),
    floor(
      stage,
      [
        [-6, 5.6],
        [13, 5.6],
        [13, -4],
        [-6, -4],
      ],
      { fill: down([0, '#dca67a'], [1, '#c98a5c']) },
    ),
    ...tiles,
    ...seams,
    ...stripes,
    crate(stage, { x: [-6, 13], y: [0, 0.75], z: [5.4, 5.7] }, white),
    post(0, 5),
    post(3.36, 5),
    post(6.8, 5),
    lounger(stage, 0.7),
    lounger(stage, 2),
    chair(stage, { at: [4.35, 3.2], colour: '#e6dfd0' }),
    chair(stage, { at: [5.25, 3.2], colour: '#e6dfd0' }),
    table(stage, { x: [4.1, 6], z: [2.3, 3.2], high: 0.75, colour: '#b98a5c' }),
    drum(stage, { at: [5, 2.75], y: [0.75, 0.95], radius: 0.1 }, blue),
    shrub(stage, {
      at: [5, 0.9, 2.75],
      high: 0.4,
      wide: 0.5,
      seed: 'lemons',
      tones: ['#5d7a3f', '#86a34f', '#e9c93f'],
    }),
    chair(stage, { at: [4.35, 1.8], colour: '#e6dfd0' }, 'near'),
    chair(stage, { at: [5.25, 1.8], colour: '#e6dfd0' }, 'near'),
    crate(stage, { x: [-0.2, 7.3], y: [2.62, 2.82], z: [5.05, 5.2] }, '#a3764c'),
    ...slats.map(({ z }) => crate(stage, { x: [-0.4, 7.5], y: [2.82, 2.87], z }, '#b5855a')),
    crate(stage, { x: [0, 0.2], y: [2.62, 2.82], z: [-1, 5.2] }, '#a3764c'),
    crate(stage, { x: [6.88, 7.08], y: [2.62, 2.82], z: [-1, 5.2] }, '#a3764c'),
    ...vine,
    post(0, 0.2),
    post(6.8, 0.2),
    drum(stage, { at: [7.6, 0.4], y: [0, 0.7], radius: 0.28, radiusTop: 0.4 }, '#b9643f'),
    shrub(stage, { at: [7.6, 0.6, 0.4], high: 1.1, wide: 1.2, seed: 'geran', flowers: '#d8452f' }),
    drum(stage, { at: [-0.7, 0.4], y: [0, 0.7], radius: 0.28, radiusTop: 0.4 }, '#b9643f'),
    shrub(stage, { at: [-0.7, 0.6, 0.4], high: 1, wide: 1.1, seed: 'geran2', flowers: '#e38ab0' }),
  ])
}
