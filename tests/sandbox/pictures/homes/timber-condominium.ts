import { balcony } from '../building/balcony.ts'
import { cornice } from '../building/cornice.ts'
import { doorAt } from '../building/door.ts'
import { type House, house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { uprights } from '../building/uprights.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { type Feature, stageWith } from '../space/stage.ts'

const look: WindowLook = {
  frame: '#34383c',
  columns: 2,
  rows: 1,
  depth: 0.16,
  sill: false,
  curtain: '#efe8da',
}

const levels = [0, 1, 2, 3, 4].map((level) => 0.5 + level * 3)

const cladding = (u: Span, v: Span): Feature =>
  uprights({ u, v, pitch: 0.22, colour: '#6d4a2e', opacity: 0.36, seed: 'larch' })

/** New-built in larch: tall windows that shift from floor to floor, deep balconies of timber and glass. */
export function timberCondominium() {
  const camera = cameraAt([-7.5, 1.8, -25], { yaw: 0.48, focal: 1420, horizon: 890, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.7, 0.58, -0.45], shade: '#4a4668' })
  const shift = (level: number) => (level % 2) * 0.7
  const main: House = {
    x: [0, 18],
    z: [0, 11],
    eave: 15.6,
    ridge: 15.6,
    colour: '#c99a68',
    overhang: 0,
    cladding,
    front: [
      patch([0, 18], [0, 0.3], { fill: '#8f8b86' }, 0.02),
      ...levels.map((v, level) => windowAt(0.9 + shift(level), v + 0.2, [1.5, 2.1], look)),
      ...levels.map((v, level) => windowAt(15.4 - shift(level) * 0.4, v + 0.2, [1.5, 2.1], look)),
      ...levels
        .slice(1)
        .flatMap((v, level) => [
          windowAt(7.6 * 0.5, v + 0.2, [1, 2.1], { ...look, columns: 1 }),
          windowAt(9.7 - shift(level) * 0.5, v + 0.2, [1, 2.1], { ...look, columns: 1 }),
        ]),
      ...levels.slice(1).flatMap((v) => [4.1, 12.1].map((u) => windowAt(u, v, [1.9, 2.3], look))),
      doorAt(8.1, 0.2, [1.6, 2.5], { colour: '#34383c', kind: 'glazed' }),
      patch([4, 6.2], [0.4, 2.8], { fill: '#34383c' }, 0.01),
      windowAt(4.1, 0.5, [2, 2.2], look),
      windowAt(12.1, 0.5, [2, 2.2], look),
    ],
    left: [
      patch([0, 11], [0, 0.3], { fill: '#8f8b86' }, 0.02),
      ...levels.flatMap((v, level) => [
        windowAt(1.3 + shift(level), v + 0.2, [1.5, 2.1], look),
        windowAt(7.6 - shift(level), v + 0.2, [1.5, 2.1], look),
      ]),
    ],
  }
  const wall = wallBetween([0, 0], [18, 0])
  const outside = levels
    .slice(1)
    .toReversed()
    .flatMap((v) =>
      [12, 4].map((u) =>
        balcony({
          u: [u - 0.4, u + 2.5],
          v,
          deep: 1.7,
          slab: '#e2c39a',
          rail: '#b9cfd3',
          kind: 'glass',
        })(stage, wall),
      ),
    )

  return page([
    sky(900, [0, '#7cb0cf'], [0.6, '#c9e0e4'], [1, '#f8eed9']),
    clouds({ seed: 'condo', count: 9, top: 60, bottom: 640, colour: '#ffffff', size: 1.1 }),
    farWoods({ base: 900, high: 130, colour: '#a9bfa2', seed: 'c1' }),
    lawn({ top: 890, far: '#b8c47c', near: '#86a35e', seed: 'ccl', tufts: 60 }),
    crate(
      stage,
      { x: [26, 42], y: [0, 13], z: [6, 18] },
      '#a97c54',
      [0.8, 3.8, 6.8, 9.8].flatMap((v) =>
        [1.5, 5, 8.5, 12].map((u) => windowAt(u, v, [1.4, 2], look)),
      ),
    ),
    tree(stage, { at: [23, 0, 4], high: 9, kind: 'birch', seed: 'cn7' }),
    houseShadow(stage, main),
    floor(
      stage,
      [
        [-30, -5],
        [70, -5],
        [70, -8.5],
        [-30, -8.5],
      ],
      { fill: '#d6cec0' },
    ),
    floor(
      stage,
      [
        [8, 0],
        [9.8, 0],
        [9.8, -5],
        [8, -5],
      ],
      { fill: '#d6cec0' },
    ),
    tree(stage, { at: [-8, 0, 10], high: 12, kind: 'birch', seed: 'cn1' }),
    house(stage, main),
    cornice(stage, main, { at: 15.5, high: 0.3, out: 0.25, colour: '#3a3d41' }),
    ...outside,
    shrub(stage, {
      at: [2.4, 0, -1.6],
      high: 0.9,
      wide: 3,
      seed: 'cs1',
      tones: ['#5a6b45', '#8c9658', '#c3b878'],
    }),
    shrub(stage, {
      at: [13.6, 0, -1.6],
      high: 0.9,
      wide: 3.4,
      seed: 'cs2',
      tones: ['#5a6b45', '#8c9658', '#c3b878'],
    }),
    tree(stage, { at: [11, 0, -4], high: 6.5, kind: 'birch', seed: 'cn2' }),
    tree(stage, { at: [-0.6, 0, -6], high: 6, kind: 'birch', seed: 'cn4' }),
  ])
}
