import { attached } from '../building/attached.ts'
import { cornice } from '../building/cornice.ts'
import { house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { hedge } from '../land/hedge.ts'
import { lawn } from '../land/lawn.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { polygon } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { drum } from '../space/drum.ts'
import { outlineOn, patch } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { stageWith } from '../space/stage.ts'
import { hall, offices } from './works-buildings.ts'

/** A works of the twenties: brick piers, steel windows, saw-tooth roof, offices in the head building. */
export function brickWorks() {
  const camera = cameraAt([29, 1.8, -26], { yaw: -0.5, focal: 1420, horizon: 780, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.5, 0.6, -0.65], shade: '#47405f' })
  const saw = [12, 6, 0].map((x) => {
    const wall = wallBetween([x, 0], [x + 6, 0])
    const points = outlineOn(stage, wall, [
      [0, 5.6],
      [6, 5.6],
      [6, 8],
      [5.7, 8],
    ])
    const glass = stage.camera.outline([
      [x + 6, 5.6, 0],
      [x + 6, 8, 0],
      [x + 6, 8, 14],
      [x + 6, 5.6, 14],
    ])
    return polygon(glass, { fill: '#9fb4bb' }) + polygon(points, { fill: '#95503d' })
  })
  const wall = wallBetween([18, -1], [27, -1])

  return page([
    sky(800, [0, '#88b1c9'], [0.6, '#d3e0de'], [1, '#f6e6cb']),
    clouds({ seed: 'works', count: 10, top: 70, bottom: 560, colour: '#fffaf2', size: 1.2 }),
    farWoods({ base: 790, high: 90, colour: '#a8b5a0', seed: 'bw' }),
    lawn({ top: 780, far: '#b3ad98', near: '#a39c8c', seed: 'yard', tufts: 0 }),
    drum(stage, { at: [6, 20], y: [0, 22], radius: 1.1, radiusTop: 0.8 }, '#a0523e'),
    drum(stage, { at: [6, 20], y: [21, 22], radius: 0.95, radiusTop: 0.95 }, '#7d4436'),
    houseShadow(stage, hall),
    floor(
      stage,
      [
        [-30, -7],
        [60, -7],
        [60, -13],
        [-30, -13],
      ],
      { fill: '#c9c1b2' },
    ),
    ...saw,
    house(stage, hall),
    cornice(stage, hall, { at: 5.4, high: 0.3, out: 0.2, colour: '#cfc3b0' }),
    houseShadow(stage, offices),
    house(stage, offices),
    cornice(stage, offices, { at: 9.7, high: 0.4, out: 0.3, colour: '#d9cdb9' }),
    cornice(stage, offices, { at: 3.7, high: 0.2, out: 0.12, colour: '#d9cdb9' }),
    attached({ u: [3, 6], v: [3.1, 3.3], out: [0, 1.6] }, '#2f3a3d')(stage, wall),
    hedge(stage, [27.6, 0, -2.5], [34, 0, 4], { high: 0.9, seed: 'wh' }),
    tree(stage, { at: [4.5, 0, -4.5], high: 7, kind: 'birch', seed: 'wbi' }),
    tree(stage, { at: [29.5, 0, 10], high: 10, kind: 'oak', seed: 'wo' }),
    van(stage),
  ])

  function van(own: typeof stage) {
    const dark = patch([0.1, 1.1], [0.85, 1.5], { fill: '#3f525c' })
    return [
      polygon(
        own.camera.outline([
          [9.5, 0, -5.2],
          [14.6, 0, -5.2],
          [14.8, 0, -3],
          [9.8, 0, -3],
        ]),
        { fill: own.shadow, opacity: 0.35, blur: 4 },
      ),
      crate(own, { x: [9.8, 10.4], y: [0.05, 0.65], z: [-4.9, -4.7], round: 0.1 }, '#2a2a2e'),
      crate(own, { x: [13.1, 13.7], y: [0.05, 0.65], z: [-4.9, -4.7], round: 0.1 }, '#2a2a2e'),
      crate(own, { x: [9.4, 12.9], y: [0.4, 2.3], z: [-4.8, -3], round: 0.08 }, '#e9e4d8'),
      crate(own, { x: [12.9, 14.2], y: [0.4, 1.65], z: [-4.8, -3], round: 0.12 }, '#e9e4d8', [
        dark,
      ]),
    ].join('')
  }
}
