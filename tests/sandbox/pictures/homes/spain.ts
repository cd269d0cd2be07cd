import { balcony } from '../building/balcony.ts'
import { doorAt } from '../building/door.ts'
import { type House, house, houseShadow } from '../building/house.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { hills } from '../land/distance.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { clouds, sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { water } from '../land/water.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { polygon } from '../paper/shape.ts'
import { table } from '../room/furniture.ts'
import { chair } from '../room/seating.ts'
import { crate } from '../space/block.ts'
import { cast } from '../space/cast.ts'
import { cameraAt } from '../space/camera.ts'
import { drum } from '../space/drum.ts'
import { ground, wallBetween } from '../space/plane.ts'
import { type Stage, stageWith } from '../space/stage.ts'

const white = '#fbf7ec'
const blue = '#3f7f9a'
const look: WindowLook = { frame: blue, columns: 2, rows: 2, depth: 0.26 }
const terracotta = { colour: '#c9784f', edge: '#f3e6d0' }
const bougainvillea = ['#8c2f63', '#c24b86', '#e38ab0'] as const

export function houseInSpain() {
  const camera = cameraAt([-5, 1.9, -18.5], { yaw: 0.42, focal: 1500, horizon: 720, centre: 760 })
  const stage = stageWith(camera, { sun: [-0.6, 0.68, -0.42], shade: '#6d7fae', depth: 0.4, shadow: '#3f4f86', shadowOpacity: 0.32 })
  const main: House = {
    x: [0, 9], z: [0, 8], eave: 6, ridge: 7.6, colour: white, overhang: 0.35, roof: terracotta,
    front: [windowAt(1.1, 3.7, [1.1, 1.3], look), doorAt(4.1, 3.2, [1.6, 2.2], { colour: blue, kind: 'double' }), windowAt(6.9, 3.7, [1.1, 1.3], look), windowAt(1.1, 0.9, [1.1, 1.4], look), doorAt(4, 0.1, [1.8, 2.3], { colour: blue, kind: 'double' }), windowAt(6.9, 0.9, [1.1, 1.4], look)],
    left: [windowAt(2.2, 3.7, [1, 1.3], look), windowAt(5, 3.7, [1, 1.3], look), windowAt(3.5, 0.9, [1, 1.4], look)],
  }
  const low: House = {
    x: [9, 15], z: [1.5, 8], eave: 3.4, ridge: 4.6, colour: '#fdf9f0', overhang: 0.3, roof: terracotta,
    front: [windowAt(1, 0.9, [1.1, 1.4], look), doorAt(3.4, 0.1, [1.7, 2.2], { colour: blue, kind: 'glazed' })],
  }
  const wall = wallBetween([0, 0], [9, 0])

  return page([
    sky(730, [0, '#3f8fc9'], [0.6, '#a5d4e6'], [1, '#f3efdb']),
    clouds({ seed: 'costa', count: 5, top: 90, bottom: 420, colour: '#ffffff', size: 0.9 }),
    hills({ base: 712, high: 150, colour: '#9fb3cc', seed: 'sp1' }),
    water({ top: 714, bottom: 800, light: '#a9dbe3', dark: '#3f94b5', seed: 'sea' }),
    lawn({ top: 752, far: '#c9b98a', near: '#b5a06c', seed: 'dry', tufts: 120, blades: '#7d7a48' }),
    tree(stage, { at: [17, 0, 12], high: 9, kind: 'cypress', seed: 'cy1' }),
    tree(stage, { at: [19.5, 0, 11], high: 7.6, kind: 'cypress', seed: 'cy2' }),
    tree(stage, { at: [-3.4, 0, 9], high: 9.4, kind: 'cypress', seed: 'cy3' }),
    floor(stage, [[-2.5, 0], [16, 0], [16, -7], [-2.5, -7]], { fill: down([0, '#e2c9a3'], [1, '#d3b488']) }),
    ...[-1.75, -3.5, -5.25].map((z) => floor(stage, [[-2.5, z], [16, z], [16, z - 0.03], [-2.5, z - 0.03]], { fill: '#b5936a' })),
    houseShadow(stage, main),
    house(stage, low),
    house(stage, main),
    balcony({ u: [3.4, 6.4], v: 3.15, deep: 1.1, slab: '#f3ecdd', rail: '#2f4a57', kind: 'bars' })(stage, wall),
    shrub(stage, { at: [0.1, 0, -0.4], high: 3.4, wide: 1.7, seed: 'boug', tones: bougainvillea }),
    shrub(stage, { at: [8.8, 0, -0.3], high: 2.6, wide: 1.5, seed: 'boug2', tones: bougainvillea }),
    crate(stage, { x: [-2.5, 16], y: [0, 0.55], z: [-7.2, -7] }, white),
    ...pots(stage),
    tree(stage, { at: [12.5, 0, -4], high: 4.2, kind: 'olive', seed: 'ol1' }),
    tree(stage, { at: [-4.6, 0, 1.5], high: 4.4, kind: 'olive', seed: 'ol2' }),
    shrub(stage, { at: [3.4, 0, -9.6], high: 0.6, wide: 1.8, seed: 'lav', tones: ['#6a6f8c', '#8a82b5', '#b3a6d6'] }),
    shrub(stage, { at: [0.6, 0, -11], high: 0.6, wide: 1.8, seed: 'lav2', tones: ['#6a6f8c', '#8a82b5', '#b3a6d6'] }),
  ])
}

function pots(stage: Stage) {
  return [[2.9, -0.6], [6.6, -0.6], [10.8, -6.2]].flatMap(([x = 0, z = 0]) => [
    drum(stage, { at: [x, z], y: [0, 0.55], radius: 0.22, radiusTop: 0.32 }, '#b9643f'),
    shrub(stage, { at: [x, 0, z], high: 0.1, wide: 0.1, seed: `pt${x}` }),
    tree(stage, { at: [x, 0, z], high: 1.9, kind: 'cypress', seed: `pc${x}`, shadow: false, tones: ['#4c6b41', '#6c8d4f', '#98b566'] }),
    drum(stage, { at: [x, z], y: [0, 0.55], radius: 0.22, radiusTop: 0.32 }, '#b9643f'),
  ])
}

export function terraceWithPergola() {
  const camera = cameraAt([3.4, 1.6, -4.2], { focal: 1150, horizon: 520, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.4, 0.75, 0.3], shade: '#6b78a5', depth: 0.34, shadow: '#4f4a70', shadowOpacity: 0.24 })
  const post = (x: number, z: number) => crate(stage, { x: [x, x + 0.28], y: [0, 2.7], z: [z, z + 0.28] }, white)
  const slats = Array.from({ length: 11 }, (_, index) => ({ z: [5.15 - index * 0.62, 5.22 - index * 0.62] as const }))
  const stripes = slats.map(({ z }) => polygon(cast(stage, ground, [[-0.3, 2.8, z[0]], [7.3, 2.8, z[0]], [7.3, 2.8, z[1]], [-0.3, 2.8, z[1]]]), { fill: stage.shadow, opacity: 0.2 }))
  const tiles = Array.from({ length: 20 }, (_, index) => floor(stage, [[-4, 5.4 - index * 0.5], [11, 5.4 - index * 0.5], [11, 5.38 - index * 0.5], [-4, 5.38 - index * 0.5]], { fill: '#a3653f', opacity: 0.35 }))
  const seams = Array.from({ length: 31 }, (_, index) => floor(stage, [[-4 + index * 0.5, 5.4], [-3.98 + index * 0.5, 5.4], [-3.98 + index * 0.5, -4], [-4 + index * 0.5, -4]], { fill: '#a3653f', opacity: 0.35 }))
  const vine = [0.2, 1.6, 3, 4.4, 5.8, 7].map((x, index) => shrub(stage, { at: [x, 2.35, 4.4 - (index % 3) * 0.9], high: 0.75, wide: 1.8, seed: `vine${x}`, tones: index % 2 ? bougainvillea : ['#4c6b41', '#6f9150', '#a3bf6d'] }))

  return page([
    sky(530, [0, '#4a97cd'], [0.6, '#b0d8e6'], [1, '#f8f0da']),
    clouds({ seed: 'mar', count: 5, top: 60, bottom: 380, colour: '#ffffff' }),
    hills({ base: 520, high: 70, colour: '#a3b6d0', seed: 'cape' }),
    water({ top: 518, bottom: 700, light: '#bfe6e6', dark: '#3a8fb3', seed: 'bay' }),
    tree(stage, { at: [-2.4, 0, 8], high: 5, kind: 'cypress', seed: 'tc', shadow: false }),
    tree(stage, { at: [9.4, 0, 8], high: 4.4, kind: 'olive', seed: 'to', shadow: false }),
    floor(stage, [[-6, 5.6], [13, 5.6], [13, -4], [-6, -4]], { fill: down([0, '#dca67a'], [1, '#c98a5c']) }),
    ...tiles, ...seams, ...stripes,
    crate(stage, { x: [-6, 13], y: [0, 0.75], z: [5.4, 5.7] }, white),
    post(0, 5), post(3.36, 5), post(6.8, 5),
    lounger(stage, 0.7), lounger(stage, 2),
    chair(stage, { at: [4.35, 3.2], colour: '#e6dfd0' }), chair(stage, { at: [5.25, 3.2], colour: '#e6dfd0' }),
    table(stage, { x: [4.1, 6], z: [2.3, 3.2], high: 0.75, colour: '#b98a5c' }),
    drum(stage, { at: [5, 2.75], y: [0.75, 0.95], radius: 0.1 }, blue),
    shrub(stage, { at: [5, 0.9, 2.75], high: 0.4, wide: 0.5, seed: 'lemons', tones: ['#5d7a3f', '#86a34f', '#e9c93f'] }),
    chair(stage, { at: [4.35, 1.8], colour: '#e6dfd0' }, 'near'), chair(stage, { at: [5.25, 1.8], colour: '#e6dfd0' }, 'near'),
    crate(stage, { x: [-0.2, 7.3], y: [2.62, 2.82], z: [5.05, 5.2] }, '#a3764c'),
    ...slats.map(({ z }) => crate(stage, { x: [-0.4, 7.5], y: [2.82, 2.87], z }, '#b5855a')),
    crate(stage, { x: [0, 0.2], y: [2.62, 2.82], z: [-1, 5.2] }, '#a3764c'),
    crate(stage, { x: [6.88, 7.08], y: [2.62, 2.82], z: [-1, 5.2] }, '#a3764c'),
    ...vine,
    post(0, 0.2), post(6.8, 0.2),
    drum(stage, { at: [7.6, 0.4], y: [0, 0.7], radius: 0.28, radiusTop: 0.4 }, '#b9643f'),
    shrub(stage, { at: [7.6, 0.6, 0.4], high: 1.1, wide: 1.2, seed: 'geran', flowers: '#d8452f' }),
    drum(stage, { at: [-0.7, 0.4], y: [0, 0.7], radius: 0.28, radiusTop: 0.4 }, '#b9643f'),
    shrub(stage, { at: [-0.7, 0.6, 0.4], high: 1, wide: 1.1, seed: 'geran2', flowers: '#e38ab0' }),
  ])
}

function lounger(stage: Stage, x: number) {
  return [
    polygon(cast(stage, ground, [[x, 0.4, 1.6], [x + 0.7, 0.4, 1.6], [x + 0.7, 0.8, 3.6], [x, 0.8, 3.6]]), { fill: stage.shadow, opacity: 0.3 }),
    crate(stage, { x: [x, x + 0.7], y: [0.22, 0.3], z: [1.6, 3.4] }, '#a3764c'),
    crate(stage, { x: [x + 0.02, x + 0.68], y: [0.3, 0.85], z: [3.25, 3.4], round: 0.05 }, '#f3ecdd'),
    crate(stage, { x: [x + 0.02, x + 0.68], y: [0.3, 0.4], z: [1.62, 3.3], round: 0.05 }, '#fbf7ec'),
    crate(stage, { x: [x + 0.02, x + 0.68], y: [0.4, 0.43], z: [1.9, 2.4], round: 0.03 }, blue),
  ].join('')
}
