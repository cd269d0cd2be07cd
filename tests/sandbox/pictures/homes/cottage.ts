import { doorAt } from '../building/door.ts'
import { type House, house, houseShadow } from '../building/house.ts'
import { uprights } from '../building/texture.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { farSpruces, hills } from '../land/distance.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { blossoms, reeds, shrub } from '../land/shrub.ts'
import { clouds, sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { water } from '../land/water.ts'
import { page } from '../paper/page.ts'
import { round } from '../paper/paint.ts'
import { ellipse } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, type Stage, stageWith } from '../space/stage.ts'

const white = '#fbf8f0'
const red = '#9c3d2e'
const look: WindowLook = { frame: white, casing: white, columns: 2, rows: 2, curtain: '#f6efe0', casingWidth: 0.11 }
const cladding = (u: Span, v: Span): Feature => uprights({ u, v, pitch: 0.17, colour: '#56180f', opacity: 0.42, seed: 'falu' })
const stones = patch([-0.1, 12], [0, 0.3], { fill: '#8f8b86' }, 0.02)

export function cottage() {
  const camera = cameraAt([9.6, 1.65, -13.5], { yaw: -0.34, focal: 1520, horizon: 690, centre: 860 })
  const stage = stageWith(camera, { sun: [-0.5, 0.55, -0.7] })
  const hut: House = {
    x: [0, 7.4], z: [0, 5.2], eave: 2.75, ridge: 5, colour: red, overhang: 0.45, trim: white, cladding, roof: { colour: '#b86a4c' },
    front: [stones, windowAt(0.9, 1, [1.1, 1.15], look), windowAt(5.3, 1, [1.1, 1.15], look), doorAt(3.1, 0.3, [0.95, 2], { colour: '#3f5f4d', casing: white })],
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
    floor(stage, [[3, -1.6], [4.2, -1.6], [6.2, -5], [7.6, -10.5], [6.2, -10.7], [4.6, -5]], { fill: '#d8c8a2' }),
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

export function lakeWithJetty() {
  const camera = cameraAt([0, 2.3, -9], { focal: 1250, horizon: 470, centre: 800 })
  const stage = stageWith(camera, { sun: [0.5, 0.35, 0.6], warmth: '#ffe6b8', depth: 0.36 })
  const boards = Array.from({ length: 46 }, (_, index) => {
    const z = -7.6 + index * 0.3
    return floor(stage, [[-1 + index * 0.02, z], [0.9 + index * 0.02, z], [0.9 + index * 0.02, z + 0.27], [-1 + index * 0.02, z + 0.27]], { fill: index % 3 === 0 ? '#b39d86' : index % 3 === 1 ? '#c4ae95' : '#bba58c' }, 0.45)
  })
  const posts = [6, 3, 0, -3, -6].flatMap((z) => [-1.05, 1.1].map((x) => crate(stage, { x: [x, x + 0.14], y: [-0.3, 0.75], z: [z, z + 0.14] }, '#7d6a58')))

  return page([
    sky(480, [0, '#7ba8c4'], [0.55, '#d7dfd6'], [1, '#fbe3b6']),
    clouds({ seed: 'jetty', count: 9, top: 60, bottom: 400, colour: '#fff6e6', size: 1.1 }),
    ellipse([1150, 440], [420, 260], { fill: round([0, '#fff2c8', 0.9], [1, '#fff2c8', 0]) }),
    hills({ base: 466, high: 84, colour: '#9db4b8', seed: 'j1' }),
    farSpruces({ base: 470, high: 58, colour: '#7c9a96', seed: 'j2' }),
    farSpruces({ base: 472, high: 30, colour: '#54756f', seed: 'j3' }),
    water({ top: 470, bottom: 1067, light: '#fbe6be', dark: '#5b8ba1', seed: 'j4', mirror: '#6f918d' }),
    rock(stage),
    ...boards.toReversed(),
    ...posts,
    rowingBoat(stage),
    reeds('rd', [20, 330], 1067, 330, '#7d8a4e'),
    reeds('rd2', [1330, 1600], 1067, 300, '#6d7c49'),
    tree(stage, { at: [-3.9, 0, -3.9], high: 6.6, kind: 'pine', seed: 'jp', shadow: false }),
  ])
}

function rock(stage: Stage) {
  return shrub(stage, { at: [5.8, 0, 5], high: 0.7, wide: 3.4, seed: 'rock', tones: ['#6c6f74', '#8d8f90', '#b8b4aa'] })
}

function rowingBoat(stage: Stage) {
  const [y, top] = [0.02, 0.5]
  const hull = floor(stage, [[1.6, 0.4], [2.3, -1.2], [3, 0.4], [2.9, 2.2], [1.7, 2.2]], { fill: '#3f5964' }, y)
  const rim = floor(stage, [[1.5, 0.5], [1.8, -0.6], [2.3, -1.6], [2.8, -0.6], [3.1, 0.5], [3, 2.3], [1.6, 2.3]], { fill: '#f3ece0' }, top)
  const inside = floor(stage, [[1.64, 0.5], [1.92, -0.5], [2.3, -1.3], [2.68, -0.5], [2.96, 0.5], [2.88, 2.18], [1.72, 2.18]], { fill: '#a87f5a' }, top)
  const sides = [
    stage.camera.outline([[1.5, top, 0.5], [1.8, top, -0.6], [2.3, top, -1.6], [2.3, y, -1.2], [1.7, y, 0.4]]),
    stage.camera.outline([[3.1, top, 0.5], [2.8, top, -0.6], [2.3, top, -1.6], [2.3, y, -1.2], [2.9, y, 0.4]]),
  ]
  const planks = sides.map((side, index) => `<path d="M${side.map(([x, sy]) => `${x.toFixed(1)} ${sy.toFixed(1)}`).join('L')}Z" fill="${index === 0 ? '#e6ddcd' : '#c7bfb4'}"/>`)
  const thwart = floor(stage, [[1.62, 0.9], [2.98, 0.9], [2.96, 1.25], [1.64, 1.25]], { fill: '#d0a678' }, top - 0.06)
  return hull + planks.join('') + rim + inside + thwart
}
