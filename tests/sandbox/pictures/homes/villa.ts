import { doorAt } from '../building/door.ts'
import { type House, house, houseShadow } from '../building/house.ts'
import { uprights } from '../building/texture.ts'
import { dayGlass, duskGlass, type WindowLook, windowAt } from '../building/window.ts'
import { farWoods } from '../land/distance.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { blossoms, hedge, shrub } from '../land/shrub.ts'
import { clouds, sky, stars } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { down, type Paint, round } from '../paper/paint.ts'
import { ellipse } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, type Stage, stageWith } from '../space/stage.ts'

const white = '#fbf8f0'
const yellow = '#ecc873'
const roof = { colour: '#b4553a' }

const cladding = (u: Span, v: Span): Feature =>
  uprights({ u, v, pitch: 0.2, colour: '#9c7426', opacity: 0.34, seed: 'villa' })
const base = patch([-0.1, 20], [0, 0.55], { fill: '#a39b90' }, 0.02)
const belt = patch([-0.1, 20], [3.3, 3.46], { fill: white }, 0.04)

function villa(glass: Paint) {
  const look: WindowLook = {
    frame: white,
    casing: white,
    columns: 2,
    rows: 3,
    curtain: '#f3efe6',
    glass,
  }
  const main: House = {
    x: [0, 11.4],
    z: [0, 8.6],
    eave: 6.4,
    ridge: 10.2,
    colour: yellow,
    overhang: 0.6,
    trim: white,
    cladding,
    roof,
    front: [
      base,
      belt,
      ...[1, 8.9].flatMap((u) => [
        windowAt(u, 1.35, [1.5, 1.6], look),
        windowAt(u, 4.2, [1.5, 1.5], look),
      ]),
    ],
    right: [
      base,
      belt,
      ...[1.2, 5.6].flatMap((u) => [
        windowAt(u, 1.35, [1.4, 1.6], look),
        windowAt(u, 4.2, [1.4, 1.5], look),
      ]),
      windowAt(3.6, 7.2, [1.4, 1.3], look),
    ],
    left: [
      base,
      belt,
      ...[1.2, 5.6].flatMap((u) => [
        windowAt(u, 1.35, [1.4, 1.6], look),
        windowAt(u, 4.2, [1.4, 1.5], look),
      ]),
      windowAt(3.6, 7.2, [1.4, 1.3], look),
    ],
  }
  const bay: House = {
    x: [3.7, 7.7],
    z: [-0.7, 4],
    eave: 6.7,
    ridge: 9.3,
    ridgeAlong: 'z',
    into: main,
    colour: yellow,
    overhang: 0.45,
    trim: white,
    cladding,
    roof,
    front: [
      base,
      belt,
      windowAt(0.55, 4.2, [1.2, 1.5], look),
      windowAt(2.25, 4.2, [1.2, 1.5], look),
      windowAt(1.5, 6.85, [1, 1], { ...look, rows: 2 }),
    ],
  }

  return { main, bay, look }
}

function porch(stage: Stage) {
  const post = (x: number) =>
    crate(stage, { x: [x, x + 0.16], y: [0.55, 3], z: [-2.7, -2.46] }, white)

  return [
    crate(stage, { x: [4, 7.4], y: [0, 0.55], z: [-2.8, -0.7] }, '#bdb5a8'),
    crate(stage, { x: [4.9, 6.5], y: [0, 0.36], z: [-3.2, -2.8] }, '#c9c2b6'),
    crate(stage, { x: [4.9, 6.5], y: [0, 0.18], z: [-3.6, -3.2] }, '#d3ccc0'),
    post(7.2),
    post(6.85),
    post(4.35),
    post(4),
    crate(stage, { x: [3.85, 7.55], y: [3, 3.42], z: [-2.85, -0.7] }, white),
    crate(stage, { x: [3.7, 7.7], y: [3.42, 3.54], z: [-3, -0.7] }, '#b4553a'),
  ]
}

const chimney = (stage: Stage) =>
  crate(stage, { x: [8.4, 9.3], y: [8, 11.4], z: [4.8, 5.6] }, '#a8573f') +
  crate(stage, { x: [8.3, 9.4], y: [11.3, 11.5], z: [4.7, 5.7] }, '#54443f')

export function villaInSummer() {
  const camera = cameraAt([15, 1.8, -20.5], { yaw: -0.41, focal: 1640, horizon: 785, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.45, 0.62, -0.75] })
  const { main, bay } = villa(dayGlass)
  const entrance = doorAt(1.45, 0.55, [1.1, 2.15], { colour: '#3f6b5c', casing: white })

  return page([
    sky(800, [0, '#7fb2d1'], [0.6, '#c3dde6'], [1, '#f6ecd6']),
    clouds({ seed: 'villa4', count: 10, top: 60, bottom: 560, colour: '#ffffff' }),
    farWoods({ base: 800, high: 150, colour: '#9db89b', seed: 'a' }),
    farWoods({ base: 800, high: 80, colour: '#7b9c76', seed: 'b' }),
    lawn({ top: 785, far: '#b3c472', near: '#6c9450', seed: 'lawn' }),
    tree(stage, { at: [-5.5, 0, 8], high: 12.5, kind: 'oak', seed: 'o1' }),
    tree(stage, { at: [-13, 0, 16], high: 10, kind: 'poplar', seed: 'p2' }),
    tree(stage, { at: [15.2, 0, 22], high: 14, kind: 'birch', seed: 'b1' }),
    tree(stage, { at: [14.6, 0, 15], high: 13, kind: 'birch', seed: 'b7' }),
    hedge(stage, [12, 0, 13], [24, 0, 13], { high: 1.3, seed: 'back' }),
    houseShadow(stage, main),
    floor(
      stage,
      [
        [4.9, -3.5],
        [6.5, -3.5],
        [9, -10],
        [12.4, -17.5],
        [9.6, -17.8],
        [6, -10],
      ],
      { fill: down([0, '#e9dcc0'], [1, '#d9c7a3']) },
    ),
    chimney(stage),
    house(stage, main),
    house(stage, { ...bay, front: [...(bay.front ?? []), entrance] }),
    ...porch(stage),
    shrub(stage, { at: [1.4, 0, -0.9], high: 1.2, wide: 2.6, seed: 's1', flowers: '#f6dfe6' }),
    shrub(stage, { at: [3.3, 0, -1.4], high: 0.8, wide: 1.4, seed: 's4', flowers: '#e9a0b4' }),
    shrub(stage, { at: [9.6, 0, -0.9], high: 1.1, wide: 2.6, seed: 's2', flowers: '#f4efe2' }),
    tree(stage, { at: [-4, 0, -5.5], high: 4.6, kind: 'apple', seed: 'apple' }),
    blossoms('vb', ['#ffffff', '#f3d460'], [880, 1060], 26),
    shrub(stage, {
      at: [14.6, 0, -13.5],
      high: 0.9,
      wide: 3.4,
      seed: 'front',
      flowers: '#d88aa6',
      tones: ['#2f4c33', '#49693d', '#6f9150'],
    }),
  ])
}

export function villaAtDusk() {
  const camera = cameraAt([-6, 1.7, -19], { yaw: 0.46, focal: 1560, horizon: 770, centre: 800 })
  const stage = stageWith(camera, {
    sun: [-0.9, 0.2, 0.1],
    shade: '#2a3566',
    warmth: '#ffb98a',
    depth: 0.5,
    shadow: '#141c3f',
    shadowOpacity: 0.4,
  })
  const { main, look } = villa(duskGlass)
  const garden: House = {
    ...main,
    front: [
      base,
      belt,
      windowAt(0.9, 4.2, [1.5, 1.5], look),
      windowAt(4.9, 4.2, [1.5, 1.5], { ...look, glass: '#46567d' }),
      windowAt(8.9, 4.2, [1.5, 1.5], look),
      windowAt(0.9, 1.35, [1.9, 1.6], { ...look, columns: 3 }),
      doorAt(4.5, 0.5, [2.3, 2.35], {
        colour: white,
        casing: white,
        kind: 'double',
        glass: duskGlass,
      }),
      windowAt(8.5, 1.35, [1.9, 1.6], { ...look, columns: 3 }),
    ],
  }
  const lamp = (x: number, y: number) =>
    ellipse([x, y], [170, 60], { fill: round([0, '#ffcf86', 0.6], [1, '#ffcf86', 0]) })
  const glow = [
    [1.9, -2.2],
    [5.6, -3],
    [9.4, -2.2],
  ] as const

  return page([
    sky(820, [0, '#27386a'], [0.4, '#5d6a9c'], [0.72, '#d59aa0'], [1, '#f7c58f']),
    stars('dusk', 26, 260),
    clouds({ seed: 'dusk2', count: 8, top: 240, bottom: 640, colour: '#e9a69c', opacity: 0.55 }),
    farWoods({ base: 800, high: 170, colour: '#56608a', seed: 'd1' }),
    farWoods({ base: 800, high: 90, colour: '#3d4a6c', seed: 'd2' }),
    lawn({ top: 785, far: '#6b7a64', near: '#2f4a48', seed: 'dl', blades: '#1c3038' }),
    tree(stage, {
      at: [18, 0, 12],
      high: 13,
      shadow: false,
      kind: 'oak',
      seed: 'od',
      tones: ['#27364a', '#3a4b52', '#7a7058'],
    }),
    chimney(stage),
    house(stage, garden),
    crate(stage, { x: [2.6, 8.6], y: [0, 0.42], z: [-3.6, 0] }, '#8d8790'),
    crate(stage, { x: [4.4, 6.9], y: [0, 0.22], z: [-4.1, -3.6] }, '#98919a'),
    ...glow.map(([x, z]) => lamp(...camera.project([x, 0.4, z]))),
    ...table(stage),
    shrub(stage, {
      at: [0.8, 0, -1],
      high: 1.2,
      wide: 2.6,
      seed: 'g1',
      tones: ['#22343f', '#344a49', '#6b6a58'],
      flowers: '#e6b8b4',
    }),
    shrub(stage, {
      at: [10.2, 0, -1],
      high: 1.3,
      wide: 2.4,
      seed: 'g2',
      tones: ['#22343f', '#344a49', '#6b6a58'],
      flowers: '#e6b8b4',
    }),
    tree(stage, {
      at: [-4.4, 0, -5],
      high: 5,
      shadow: false,
      kind: 'apple',
      seed: 'ga',
      tones: ['#1f3038', '#32463f', '#7a7a52'],
    }),
    hedge(stage, [6, 0, -12], [13, 0, -9.5], {
      high: 0.7,
      seed: 'gh',
      tones: ['#1a2b35', '#294042', '#4a5a4c'],
    }),
  ])
}

function table(stage: Stage) {
  const top = crate(stage, { x: [6.9, 8.3], y: [1.1, 1.16], z: [-2.9, -2.1] }, '#e6dccb')
  const leg = (x: number, z: number) =>
    crate(stage, { x: [x, x + 0.06], y: [0.42, 1.1], z: [z, z + 0.06] }, '#cfc4b2')
  const chair = (x: number) => [
    crate(stage, { x: [x, x + 0.5], y: [0.42, 0.9], z: [-2.7, -2.3] }, '#5c6a80'),
    crate(stage, { x: [x, x + 0.5], y: [0.9, 1.35], z: [-2.35, -2.3] }, '#66748a'),
  ]
  return [
    ...chair(6.3),
    ...chair(8.5),
    leg(6.95, -2.2),
    leg(8.2, -2.2),
    leg(6.95, -2.85),
    leg(8.2, -2.85),
    top,
  ]
}
