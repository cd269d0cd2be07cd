import { doorAt } from '../building/door.ts'
import { type House, house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { uprights } from '../building/uprights.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { blossoms } from '../land/blossoms.ts'
import { clouds } from '../land/clouds.ts'
import { farSpruces } from '../land/far-spruces.ts'
import { floor } from '../land/floor.ts'
import { hills } from '../land/hills.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { water } from '../land/water.ts'
import { page } from '../paper/page.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, type Stage, stageWith } from '../space/stage.ts'

const white = '#fbf8f0'

const red = '#9c3d2e'

const look: WindowLook = {
  frame: white,
  casing: white,
  columns: 2,
  rows: 2,
  curtain: '#f6efe0',
  casingWidth: 0.11,
}

const cladding = (u: Span, v: Span): Feature =>
  uprights({ u, v, pitch: 0.17, colour: '#56180f', opacity: 0.42, seed: 'falu' })

const stones = patch([-0.1, 12], [0, 0.3], { fill: '#8f8b86' }, 0.02)

export function cottage() {
  const camera = cameraAt([9.6, 1.65, -13.5], {
    yaw: -0.34,
    focal: 1520,
    horizon: 690,
    centre: 860,
  })
  const stage = stageWith(camera, { sun: [-0.5, 0.55, -0.7] })
  const hut: House = {
    x: [0, 7.4],
    z: [0, 5.2],
    eave: 2.75,
    ridge: 5,
    colour: red,
    overhang: 0.45,
    trim: white,
    cladding,
    roof: { colour: '#b86a4c' },
    front: [
      stones,
      windowAt(0.9, 1, [1.1, 1.15], look),
      windowAt(5.3, 1, [1.1, 1.15], look),
      doorAt(3.1, 0.3, [0.95, 2], { colour: '#3f5f4d', casing: white }),
    ],
    right: [stones, windowAt(2.05, 1, [1.1, 1.15], look), windowAt(2.25, 3.1, [0.7, 0.7], look)],
  }

  return page([
    sky(700, [0, '#86b7d0'], [0.6, '#cfe2e2'], [1, '#f6ead0']),
    clouds({ seed: 'lake', count: 8, top: 70, bottom: 480, colour: '#ffffff' }),
    hills({ base: 680, high: 70, colour: '#a4bcc0', seed: 'h1' }),
    farSpruces({ base: 684, high: 62, colour: '#6f9088', seed: 'fs' }),
    water({ top: 682, bottom: 800, light: '#cfe3e4', dark: '#7fa6b5', seed: 'w1' }),
    lawn({ top: 752, far: '#adb968', near: '#6d8c48', seed: 'cl' }),
    tree(stage, { at: [-4.4, 0, 6], high: 11, kind: 'pine', seed: 'pn1' }),
    tree(stage, { at: [-2.4, 0, 10], high: 13, kind: 'pine', seed: 'pn2' }),
    tree(stage, { at: [13.6, 0, 10], high: 11, kind: 'birch', seed: 'bi3' }),
    houseShadow(stage, hut),
    crate(stage, { x: [1.8, 2.6], y: [4, 5.9], z: [2.8, 3.5] }, '#8f5a48'),
    house(stage, hut),
    crate(stage, { x: [2.7, 4.5], y: [0, 0.28], z: [-1.1, 0] }, '#a59d92'),
    crate(stage, { x: [2.4, 4.8], y: [0, 0.14], z: [-1.6, -1.1] }, '#b5ada2'),
    bench(stage),
    floor(
      stage,
      [
        [3, -1.6],
        [4.2, -1.6],
        [6.2, -5],
        [7.6, -10.5],
        [6.2, -10.7],
        [4.6, -5],
      ],
      { fill: '#d8c8a2' },
    ),
    shrub(stage, { at: [0.4, 0, -0.6], high: 1.1, wide: 1.8, seed: 'lilac', flowers: '#c9a5cf' }),
    shrub(stage, { at: [6.6, 0, -0.5], high: 0.9, wide: 1.6, seed: 'rose', flowers: '#f6e3e6' }),
    tree(stage, { at: [1.9, 0, -5.5], high: 7.4, kind: 'birch', seed: 'bi4', shadow: true }),
    blossoms('cb', ['#ffffff', '#f0cf55', '#9d8fd0'], [840, 1060], 34),
  ])
}

function bench(stage: Stage) {
  return [
    crate(stage, { x: [4.95, 5.05], y: [0, 0.45], z: [-0.5, -0.15] }, '#d8d0c0'),
    crate(stage, { x: [6.35, 6.45], y: [0, 0.45], z: [-0.5, -0.15] }, '#d8d0c0'),
    crate(stage, { x: [4.85, 6.55], y: [0.45, 0.52], z: [-0.55, -0.12] }, '#efe8da'),
  ].join('')
}
