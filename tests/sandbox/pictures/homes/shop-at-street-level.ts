import { cornice } from '../building/cornice.ts'
import { house } from '../building/house.ts'
import { windowAt } from '../building/window.ts'
import { clouds } from '../land/clouds.ts'
import { floor } from '../land/floor.ts'
import { sky } from '../land/sky.ts'
import { streetLamp } from '../land/street-lamp.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { drum } from '../space/drum.ts'
import { stageWith } from '../space/stage.ts'
import { awning } from './awning.ts'
import { main, upper, wall } from './shop-building.ts'

/** A shop at street level under a plastered town house. */
export function shopAtStreetLevel() {
  const camera = cameraAt([2.5, 1.7, -15.5], { yaw: 0.24, focal: 1280, horizon: 815, centre: 760 })
  const stage = stageWith(camera, { sun: [-0.6, 0.6, -0.5], shade: '#54496b', depth: 0.36 })
  const table = (x: number, z: number) => [
    drum(stage, { at: [x, z], y: [0, 0.72], radius: 0.04 }, '#2f3a3d'),
    drum(stage, { at: [x, z], y: [0.7, 0.74], radius: 0.36 }, '#e9dfca'),
    drum(stage, { at: [x - 0.65, z + 0.1], y: [0, 0.46], radius: 0.17 }, '#b5493c'),
    drum(stage, { at: [x + 0.65, z + 0.1], y: [0, 0.46], radius: 0.17 }, '#b5493c'),
  ]

  return page([
    sky(820, [0, '#86b4d0'], [0.7, '#d6e4e2'], [1, '#f7ead0']),
    clouds({ seed: 'shop', count: 6, top: 40, bottom: 420, colour: '#ffffff' }),
    floor(
      stage,
      [
        [-30, 30],
        [60, 30],
        [60, -13],
        [-30, -13],
      ],
      { fill: down([0, '#cfc6b8'], [1, '#b5ab9d']) },
    ),
    crate(
      stage,
      { x: [16.02, 32], y: [0, 13.5], z: [0.2, 10] },
      '#b9c4bd',
      [4.4, 8].flatMap((v) => [1.4, 4.4, 7.4].map((u) => windowAt(u, v, [1.3, 2], upper))),
    ),
    crate(
      stage,
      { x: [-14, -0.02], y: [0, 11], z: [0.4, 10] },
      '#e9d3a0',
      [3.6, 7].flatMap((v) => [2, 5, 8, 11].map((u) => windowAt(u, v, [1.2, 2], upper))),
    ),
    house(stage, main),
    cornice(stage, main, { at: 11.6, high: 0.4, out: 0.4, colour: '#e9d8c0' }),
    floor(
      stage,
      [
        [-30, -4.6],
        [60, -4.6],
        [60, -5],
        [-30, -5],
      ],
      { fill: '#8f867a' },
    ),
    floor(
      stage,
      [
        [-30, -5],
        [60, -5],
        [60, -13],
        [-30, -13],
      ],
      { fill: '#8b857f' },
    ),
    awning(8.8, 6.65)(stage, wall),
    awning(0.6, 5.6)(stage, wall),
    tree(stage, { at: [14.6, 0, -3.6], high: 6.4, kind: 'oak', seed: 'street' }),
    ...table(10.4, -2.2),
    ...table(12.6, -2.4),
    drum(stage, { at: [8.5, -0.7], y: [0, 0.6], radius: 0.28, radiusTop: 0.34 }, '#3a3d40'),
    tree(stage, { at: [8.5, 0.5, -0.7], high: 1.5, kind: 'cypress', seed: 'box', shadow: false }),
    drum(stage, { at: [8.5, -0.7], y: [0, 0.6], radius: 0.28, radiusTop: 0.34 }, '#3a3d40'),
    streetLamp(stage, [1.6, -4.2], 4.2, false),
  ])
}
