import { attached } from '../building/attached.ts'
import { bricks } from '../building/bricks.ts'
import { doorAt } from '../building/door.ts'
import { type House, house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { uprights } from '../building/uprights.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { hedge } from '../land/hedge.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, stageWith } from '../space/stage.ts'

const brick = '#b0614a'
const look: WindowLook = { frame: '#5a4334', columns: 2, rows: 1, curtain: '#efe4d0', depth: 0.16 }
const cladding = (u: Span, v: Span): Feature =>
  bricks({ u, v, dark: '#7c3d31', light: '#d28a6d', count: 420 })

function front(index: number): Feature[] {
  const at = index * 6.6
  const door = ['#2f5d62', '#c08a35', '#3e5b3d'][index] ?? '#2f5d62'
  return [
    patch([at, at + 3.2], [2.75, 4.9], { fill: '#6f5844' }, 0.03),
    uprights({
      u: [at, at + 3.2],
      v: [2.75, 4.9],
      pitch: 0.16,
      colour: '#33261e',
      opacity: 0.4,
      seed: `row${index}`,
    }),
    windowAt(at + 0.5, 3.2, [2.2, 1.25], { ...look, frame: '#f1e9da', columns: 3 }),
    windowAt(at + 3.9, 3.2, [1.9, 1.25], look),
    windowAt(at + 3.5, 0.85, [2.5, 1.45], { ...look, columns: 3 }),
    doorAt(at + 0.7, 0.15, [1.05, 2.15], { colour: door, casing: '#efe6d6', kind: 'plain' }),
    windowAt(at + 2, 0.3, [0.5, 2], { ...look, columns: 1, curtain: '#d9cdb4' }),
    attached({ u: [at + 0.2, at + 2.8], v: [2.45, 2.62], out: [0, 1.35] }, '#e9e1d1'),
    attached({ u: [at + 6.5, at + 6.6], v: [0, 4.9], out: [0, 0.12] }, '#8f4d3c'),
  ]
}

export function rowHouse() {
  const camera = cameraAt([-3.5, 1.75, -15.5], { yaw: 0.5, focal: 1330, horizon: 735 })
  const stage = stageWith(camera, { sun: [-0.62, 0.6, -0.5], shade: '#4a3f5c' })
  const row: House = {
    x: [0, 26.4],
    z: [0, 9],
    eave: 5.1,
    ridge: 7.3,
    colour: brick,
    overhang: 0.55,
    cladding,
    roof: { colour: '#5b4a45', edge: '#54423a' },
    front: [patch([0, 27], [0, 0.16], { fill: '#8d857c' }, 0.02), ...[0, 1, 2, 3].flatMap(front)],
    left: [windowAt(3.6, 3.1, [1.2, 1.2], look), windowAt(6, 0.9, [1.2, 1.3], look)],
  }
  const screen = (x: number) =>
    crate(stage, { x: [x, x + 0.1], y: [0, 1.25], z: [-3.4, 0] }, '#a3604a')

  return page([
    sky(760, [0, '#9cc3d3'], [0.6, '#d6e4e0'], [1, '#f7ead2']),
    clouds({ seed: 'rows', count: 8, top: 90, bottom: 520, colour: '#fffaf0', size: 1.2 }),
    farWoods({ base: 748, high: 120, colour: '#a3b79a', seed: 'r1' }),
    farWoods({ base: 750, high: 70, colour: '#7f9a78', seed: 'r2' }),
    lawn({ top: 735, far: '#b6be78', near: '#7f9a57', seed: 'rl', tufts: 90 }),
    tree(stage, { at: [-9, 0, 16], high: 13, kind: 'spruce', seed: 'rs1' }),
    tree(stage, { at: [-12, 0, 12], high: 10, kind: 'spruce', seed: 'rs2' }),
    houseShadow(stage, row),
    floor(
      stage,
      [
        [-20, -7.5],
        [60, -7.5],
        [60, -11],
        [-20, -11],
      ],
      { fill: '#b7b1a6' },
    ),
    floor(
      stage,
      [
        [-20, -6.6],
        [60, -6.6],
        [60, -7.5],
        [-20, -7.5],
      ],
      { fill: '#d5cdbd' },
    ),
    ...[0.6, 7.2, 13.8, 20.4].map((x) =>
      floor(
        stage,
        [
          [x, 0],
          [x + 1.3, 0],
          [x + 1.3, -6.6],
          [x, -6.6],
        ],
        { fill: down([0, '#d9cfbc'], [1, '#cbbfa9']) },
      ),
    ),
    ...[20.6, 13.4].map((x) =>
      crate(stage, { x: [x, x + 1], y: [6.2, 8.4], z: [4.9, 5.6] }, '#8f4d3c'),
    ),
    house(stage, row),
    ...[24, 17.4, 10.8, 4.2].flatMap((x, index) => [
      screen(x + 2.3),
      hedge(stage, [x - 2, 0, -3.4], [x + 2.3, 0, -3.4], { high: 0.75, seed: `rh${x}` }),
      shrub(stage, {
        at: [x, 0, -1.2],
        high: 1,
        wide: 1.8,
        seed: `rx${x}`,
        flowers: ['#f1c7cf', '#f4efe2', '#e7b65f', '#d98aa0'][index] ?? '#ffffff',
      }),
    ]),
    tree(stage, {
      at: [-0.9, 0, -2.4],
      high: 5.2,
      kind: 'apple',
      seed: 'rap',
      tones: ['#6a4a58', '#b07c8e', '#e6b9c0'],
    }),
  ])
}
