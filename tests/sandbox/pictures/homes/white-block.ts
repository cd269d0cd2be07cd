import { attached } from '../building/attached.ts'
import { balcony } from '../building/balcony.ts'
import { cornice } from '../building/cornice.ts'
import { doorAt } from '../building/door.ts'
import { type House, house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { hedge } from '../land/hedge.ts'
import { lawn } from '../land/lawn.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { stageWith } from '../space/stage.ts'

const look: WindowLook = { frame: '#6b4a36', columns: 2, rows: 1, depth: 0.1, curtain: '#f4ede0' }

const floors = [0, 1, 2, 3].map((level) => 1 + level * 2.9)

/** The white apartment house of the thirties: smooth plaster, rounded balconies, thin roof. */
export function whiteBlock() {
  const camera = cameraAt([24, 1.8, -26], { yaw: -0.5, focal: 1500, horizon: 860, centre: 760 })
  const stage = stageWith(camera, { sun: [-0.55, 0.6, -0.62], shade: '#566487', depth: 0.4 })
  const main: House = {
    x: [0, 19],
    z: [0, 10],
    eave: 12.6,
    ridge: 12.6,
    colour: '#f6f1e4',
    overhang: 0,
    front: [
      patch([0, 19], [0, 0.7], { fill: '#b9b1a4' }, 0.02),
      patch([9.1, 10.6], [0.7, 12], { fill: '#ded8c9' }, 0.01),
      ...floors.flatMap((v) => [
        windowAt(0.9, v, [2.4, 1.4], { ...look, columns: 3 }),
        windowAt(7.1, v, [1.4, 1.4], look),
        windowAt(11.4, v, [1.4, 1.4], look),
        windowAt(16, v, [2.2, 1.4], { ...look, columns: 3 }),
      ]),
      ...floors.flatMap((v) =>
        [4.2, 13.8].map((u) =>
          doorAt(u, v - 0.4, [1.5, 2.1], { colour: '#6b4a36', kind: 'glazed' }),
        ),
      ),
      ...[3.4, 6.3, 9.2].map((v) =>
        windowAt(9.35, v, [1, 1.5], { ...look, columns: 1, rows: 3, sill: false }),
      ),
      doorAt(9.2, 0.2, [1.3, 2.3], { colour: '#7a4a2e', kind: 'glazed' }),
    ],
    right: [
      patch([0, 10], [0, 0.7], { fill: '#b9b1a4' }, 0.02),
      ...floors.flatMap((v) => [
        windowAt(1.2, v, [1.4, 1.4], look),
        windowAt(4.3, v, [0.8, 0.8], { ...look, columns: 1 }),
        windowAt(6.8, v, [2, 1.4], { ...look, columns: 3 }),
      ]),
    ],
  }
  const wall = wallBetween([0, 0], [19, 0])
  const balconies = floors.slice(0).flatMap((v) =>
    [3.6, 13.2].map((u) =>
      balcony({
        u: [u, u + 3],
        v: v - 0.4,
        deep: 1.3,
        slab: '#ece6d8',
        rail: '#8ba6a0',
        kind: 'sheet',
      })(stage, wall),
    ),
  )

  return page([
    sky(880, [0, '#6fa6c9'], [0.6, '#bfdbe4'], [1, '#f5ecd9']),
    clouds({ seed: 'block', count: 7, top: 70, bottom: 620, colour: '#ffffff', size: 1.2 }),
    farWoods({ base: 870, high: 130, colour: '#a6bca0', seed: 'k1' }),
    lawn({ top: 860, far: '#b2bf74', near: '#7e9a58', seed: 'kl', tufts: 60 }),
    crate(stage, { x: [-26, -8], y: [0, 9], z: [16, 26] }, '#e8d9b9'),
    tree(stage, { at: [-7, 0, 8], high: 12, kind: 'oak', seed: 'ko' }),
    houseShadow(stage, main),
    floor(
      stage,
      [
        [9, 0],
        [10.8, 0],
        [14.4, -20],
        [11.4, -20],
      ],
      { fill: '#d9d1c1' },
    ),
    floor(
      stage,
      [
        [-30, -14.5],
        [40, -14.5],
        [40, -17],
        [-30, -17],
      ],
      { fill: '#cfc8ba' },
    ),
    house(stage, main),
    cornice(stage, main, { at: 12.5, high: 0.24, out: 0.4, colour: '#cfc9bb' }),
    ...balconies,
    attached({ u: [8.5, 11.3], v: [2.75, 2.9], out: [0, 1.5] }, '#d9d3c4')(stage, wall),
    hedge(stage, [0, 0, -1.5], [8.4, 0, -1.5], { high: 0.8, seed: 'kh1' }),
    hedge(stage, [11.4, 0, -1.5], [19, 0, -1.5], { high: 0.8, seed: 'kh2' }),
    tree(stage, { at: [17.6, 0, 1.2 - 6], high: 8.5, kind: 'birch', seed: 'kb' }),
    tree(stage, {
      at: [2, 0, -9],
      high: 5,
      kind: 'apple',
      seed: 'ka',
      tones: ['#4d6b45', '#7b9a5b', '#b5c47c'],
    }),
  ])
}
