import { attached } from '../building/attached.ts'
import { bricks } from '../building/bricks.ts'
import { cornice } from '../building/cornice.ts'
import { doorAt } from '../building/door.ts'
import { type House, house } from '../building/house.ts'
import { windowAt } from '../building/window.ts'
import { band } from '../land/band.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { sky } from '../land/sky.ts'
import { streetLamp } from '../land/street-lamp.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { type Feature, stageWith } from '../space/stage.ts'
import { bay, brick, levels, look, stone } from './bay-window.ts'

const cladding = (u: Span, v: Span): Feature =>
  bricks({ u, v, dark: '#6b3229', light: '#c98066', count: 420, seed: 'bay' })

/** Early autumn, evening sun along a brick street front. */
export function brickHouseWithBays() {
  const camera = cameraAt([21.5, 1.8, -23], { yaw: -0.4, focal: 1290, horizon: 880, centre: 780 })
  const stage = stageWith(camera, {
    sun: [0.5, 0.42, -0.75],
    shade: '#4d4468',
    warmth: '#ffdca6',
    depth: 0.42,
  })
  const main: House = {
    x: [0, 20],
    z: [0, 12],
    eave: 15,
    ridge: 15,
    colour: brick,
    overhang: 0,
    cladding,
    front: [
      patch([0, 20], [0, 3.4], { fill: '#cbb99d' }, 0.02),
      patch([0, 20], [0, 0.6], { fill: '#857a70' }, 0.03),
      patch([0, 20], [3.3, 3.5], { fill: stone }, 0.1),
      ...[0.9, 4.2, 7, 14, 17.2].map((u) => windowAt(u, 1, [1.5, 1.7], look)),
      doorAt(9.9, 0.1, [2, 2.9], { colour: '#3d5b55', casing: stone, kind: 'double' }),
      ...levels.flatMap((v) =>
        [0.8, 9.2, 11.2, 18].map((u) =>
          windowAt(u, v, [1.2, 1.9], { ...look, casing: stone, casingWidth: 0.1 }),
        ),
      ),
    ],
    right: [
      patch([0, 12], [0, 3.4], { fill: '#cbb99d' }, 0.02),
      patch([0, 12], [0, 0.6], { fill: '#857a70' }, 0.03),
      patch([0, 12], [3.3, 3.5], { fill: stone }, 0.1),
      ...[1.2, ...levels].flatMap((v) =>
        [1.4, 5.2, 9].map((u) =>
          windowAt(u, v, [1.4, 1.8], { ...look, casing: stone, casingWidth: 0.1 }),
        ),
      ),
    ],
  }
  const wall = wallBetween([0, 0], [20, 0])
  const autumn = ['#8c5a2f', '#c98a3a', '#e9be5f'] as const

  return page([
    sky(900, [0, '#7fa0c4'], [0.55, '#d5d4d3'], [1, '#f9dcae']),
    clouds({ seed: 'bays', count: 9, top: 60, bottom: 600, colour: '#fff1de', size: 1.2 }),
    farWoods({ base: 890, high: 100, colour: '#b59a6a', seed: 'bh' }),
    band(884, 960, '#cdbfa8'),
    floor(
      stage,
      [
        [-60, 80],
        [80, 80],
        [80, -23],
        [-60, -23],
      ],
      { fill: down([0, '#cdbfa8'], [1, '#b3a48f']) },
    ),
    crate(
      stage,
      { x: [-18, -0.05], y: [0, 13], z: [0.6, 12] },
      '#d9c08f',
      [1.2, 4.6, 8].flatMap((v) => [2, 6, 10, 14].map((u) => windowAt(u, v, [1.3, 1.9], look))),
    ),
    crate(stage, { x: [1, 19], y: [14, 17.4], z: [2, 11] }, '#6d4a40'),
    ...[4, 15].map((x) => crate(stage, { x: [x, x + 1.2], y: [16, 18.6], z: [5, 6] }, brick)),
    house(stage, main),
    cornice(stage, main, { at: 14.6, high: 0.45, out: 0.4, colour: stone }),
    bay(3.6)(stage, wall),
    bay(13.4)(stage, wall),
    attached({ u: [9.4, 12.4], v: [3.2, 3.5], out: [0, 1] }, stone)(stage, wall),
    floor(
      stage,
      [
        [-60, -4],
        [80, -4],
        [80, -4.4],
        [-60, -4.4],
      ],
      { fill: '#8f8576' },
    ),
    floor(
      stage,
      [
        [-60, -4.4],
        [80, -4.4],
        [80, -14],
        [-60, -14],
      ],
      { fill: '#979089' },
    ),
    tree(stage, {
      at: [1.4, 0, -3],
      high: 8,
      kind: 'oak',
      seed: 'au1',
      tones: autumn,
      shadow: false,
    }),
    tree(stage, {
      at: [-9, 0, -3],
      high: 8.4,
      kind: 'oak',
      seed: 'au2',
      tones: autumn,
      shadow: false,
    }),
    tree(stage, {
      at: [19, 0, -4],
      high: 6,
      kind: 'oak',
      seed: 'au3',
      tones: autumn,
      shadow: false,
    }),
    streetLamp(stage, [7.6, -3.4], 4.4, false),
  ])
}
