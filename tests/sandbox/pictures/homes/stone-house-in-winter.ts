import { ashlar } from '../building/ashlar.ts'
import { balcony } from '../building/balcony.ts'
import { cornice } from '../building/cornice.ts'
import { doorAt } from '../building/door.ts'
import { type House, house } from '../building/house.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { sky } from '../land/sky.ts'
import { snowGround } from '../land/snow-ground.ts'
import { snowfall } from '../land/snowfall.ts'
import { streetLamp } from '../land/street-lamp.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { stageWith } from '../space/stage.ts'
import { glow } from './glow.ts'
import { bayOf } from './stone-house-windows.ts'

/** The stone town in January: light plaster over a rusticated base, snow on every ledge. */
export function stoneHouseInWinter() {
  const camera = cameraAt([-5, 1.8, -24], { yaw: 0.4, focal: 1370, horizon: 880, centre: 830 })
  const stage = stageWith(camera, {
    sun: [-0.75, 0.35, -0.5],
    shade: '#5a648c',
    warmth: '#ffe3c2',
    depth: 0.46,
    shadow: '#4a5a8c',
    shadowOpacity: 0.26,
  })
  const us = [1.2, 4.1, 7, 12.7, 15.6, 18.5]
  const main: House = {
    x: [0, 21],
    z: [0, 13],
    eave: 15.4,
    ridge: 15.4,
    colour: '#d9b98f',
    overhang: 0,
    front: [
      patch([0, 21], [0, 4.1], { fill: '#b3a595' }, 0.05),
      ashlar({ u: [0, 21], v: [0, 4.1], pitch: 0.55, colour: '#6d6158', opacity: 0.3 }),
      patch([0, 21], [4.1, 4.4], { fill: '#e6dcc8' }, 0.12),
      patch([0, 21], [4.38, 4.46], { fill: '#ffffff' }, 0.16),
      patch([9.2, 11.8], [4.4, 15], { fill: '#e2c69e' }, 0.08),
      ...us.flatMap(bayOf),
      ...bayOf(9.85, 3).slice(2),
      doorAt(9.5, 0.1, [2, 3.3], {
        colour: '#5c3a29',
        casing: '#cdbfab',
        kind: 'double',
        glass: glow,
      }),
    ],
    left: [
      patch([0, 13], [0, 4.1], { fill: '#a4978a' }, 0.05),
      ashlar({ u: [0, 13], v: [0, 4.1], pitch: 0.55, colour: '#6d6158', opacity: 0.3 }),
      ...[1.4, 4.6, 7.8, 11].flatMap(bayOf),
    ],
  }
  const wall = wallBetween([0, 0], [21, 0])
  const iron = [5, 8.6].flatMap((v) => [
    balcony({ u: [9, 12], v: v - 0.2, deep: 1, slab: '#cfc2ae', rail: '#3a3d47', kind: 'bars' }),
    patch([9, 12], [v + 0.83, v + 0.9], { fill: '#ffffff' }, 1),
  ])

  return page([
    sky(890, [0, '#8ea6c6'], [0.55, '#cfd6df'], [1, '#f6dfc6']),
    clouds({ seed: 'winter', count: 5, top: 60, bottom: 560, colour: '#f7f2ee', size: 1.4 }),
    farWoods({ base: 880, high: 120, colour: '#b3bccd', seed: 'wi' }),
    snowGround({ top: 872, seed: 'sg' }),
    crate(stage, { x: [24, 44], y: [0, 13], z: [2, 14] }, '#c9c3cc'),
    crate(stage, { x: [24, 44], y: [13, 13.5], z: [2, 14] }, '#f7f7fb'),
    floor(
      stage,
      [
        [-40, -3.4],
        [60, -3.4],
        [60, -9.5],
        [-40, -9.5],
      ],
      { fill: '#c3c6d4' },
    ),
    floor(
      stage,
      [
        [-40, -5.6],
        [60, -5.6],
        [60, -5.9],
        [-40, -5.9],
      ],
      { fill: '#dfe2ec' },
    ),
    floor(
      stage,
      [
        [-40, -7.4],
        [60, -7.4],
        [60, -7.7],
        [-40, -7.7],
      ],
      { fill: '#dfe2ec' },
    ),
    ...[3, 9, 15].flatMap((x) => [
      crate(stage, { x: [x, x + 1.3], y: [16, 21], z: [7, 8.4] }, '#a8735c'),
      crate(stage, { x: [x - 0.1, x + 1.4], y: [21, 21.25], z: [6.9, 8.5] }, '#ffffff'),
    ]),
    crate(stage, { x: [0.5, 20.5], y: [15, 17.6], z: [1.2, 12] }, '#eceef5'),
    house(stage, main),
    cornice(stage, main, { at: 14.6, high: 0.2, out: 0.2, colour: '#e6dcc8' }),
    cornice(stage, main, { at: 15.1, high: 0.34, out: 0.5, colour: '#eee4d2' }),
    cornice(stage, main, { at: 15.44, high: 0.22, out: 0.56, colour: '#ffffff' }),
    ...iron.map((part) => part(stage, wall)),
    streetLamp(stage, [14.5, -2.9], 4.6),
    tree(stage, { at: [-8.4, 0, 6], high: 12, kind: 'bare', seed: 'wb', shadow: false }),
    tree(stage, { at: [4, 0, -2.6], high: 7.4, kind: 'bare', seed: 'wb2', shadow: false }),
    streetLamp(stage, [-1.4, -2.9], 4.6),
    snowfall('flakes', 80),
  ])
}
