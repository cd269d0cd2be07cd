import { doorAt } from '../building/door.ts'
import { type House, house, houseShadow } from '../building/house.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { farWoods, hills } from '../land/distance.ts'
import { floor, softFloor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { blossoms, shrub } from '../land/shrub.ts'
import { clouds, sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { chanceFrom } from '../paper/chance.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { line, shape, soft } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import { cameraAt } from '../space/camera.ts'
import { outlineOn, patch, type Span } from '../space/face.ts'
import { type Feature, lit, type Stage, stageWith } from '../space/stage.ts'

const white = '#f7f2e6'
const tar = '#4a3a33'
const look: WindowLook = { frame: '#4f6e72', columns: 2, rows: 3, depth: 0.16, curtain: '#f4eee2' }

/** Posts, rails and here and there a brace. */
function timbers([u0, u1]: Span, high: number): Feature {
  return (stage, wall) => {
    const fill = lit(stage, tar, wall.normal)
    const bays = Math.round((u1 - u0) / 1.5)
    const step = (u1 - u0) / bays
    const posts = Array.from({ length: bays + 1 }, (_, index) => patch([u0 + index * step - 0.09, u0 + index * step + 0.09], [0.3, high], { fill })(stage, wall))
    const rails = [0.34, high * 0.52, high - 0.1].map((v) => patch([u0, u1], [v - 0.09, v + 0.09], { fill })(stage, wall))
    const braces = [1, bays - 1].map((index) => {
      const u = u0 + index * step
      const lean = index === 1 ? -step : step
      return line(outlineOn(stage, wall, [[u, 0.4], [u + lean, high * 0.5]]), { stroke: fill, width: stage.camera.metre(wall.at(u, 1)) * 0.15 })
    })
    return [...posts, ...rails, ...braces].join('')
  }
}

export function farmYard() {
  const camera = cameraAt([-3.2, 3, -35], { yaw: 0.09, focal: 1480, horizon: 620, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.6, 0.55, -0.55], shade: '#525a7d', depth: 0.4 })
  const thatch = { colour: '#b09a70', kind: 'thatch', edge: '#8f7c58' } as const
  const foot = (length: number) => patch([0, length], [0, 0.34], { fill: '#4a4845' }, 0.02)
  const main: House = {
    x: [-11, 11], z: [0, 7.4], eave: 2.9, ridge: 7.2, colour: white, overhang: 0.5, roof: thatch,
    front: [foot(22), ...[1.2, 3.8, 6.4, 13.8, 16.4, 19].map((u) => windowAt(u, 0.95, [1.2, 1.35], look)), doorAt(10.2, 0.2, [1.5, 2.2], { colour: '#4f6e72', casing: '#e8e0cf', kind: 'double' })],
  }
  const stable: House = {
    x: [-18.5, -12.4], z: [-15, 1], eave: 2.8, ridge: 6.2, ridgeAlong: 'z', colour: '#f1ead9', overhang: 0.45, roof: thatch,
    right: [foot(16), timbers([0, 16], 2.8), ...[2.2, 5.2, 11.2].map((u) => windowAt(u, 1.2, [0.9, 0.7], { ...look, rows: 1 })), doorAt(7.7, 0.2, [1.2, 2], { colour: '#6e3d30', kind: 'plain' })],
    front: [foot(6), timbers([0, 6.1], 2.8), windowAt(2.6, 3.3, [0.9, 0.9], { ...look, rows: 2 })],
  }
  const barn: House = {
    x: [12.4, 18.5], z: [-15, 1], eave: 3, ridge: 6.6, ridgeAlong: 'z', colour: '#f1ead9', overhang: 0.45, roof: thatch,
    left: [foot(16), timbers([0, 16], 3), doorAt(6.6, 0.2, [2.6, 2.6], { colour: '#6e3d30', kind: 'double', glass: '#5d342a' }), windowAt(2.2, 1.3, [0.9, 0.7], { ...look, rows: 1 }), windowAt(12.4, 1.3, [0.9, 0.7], { ...look, rows: 1 })],
    front: [foot(6), timbers([0, 6.1], 3)],
  }

  return page([
    sky(680, [0, '#7fb0d0'], [0.6, '#c9dfe4'], [1, '#f8ecd2']),
    clouds({ seed: 'skane', count: 11, top: 60, bottom: 500, colour: '#ffffff', size: 1.2 }),
    farWoods({ base: 632, high: 90, colour: '#a5b99b', seed: 'f1' }),
    lawn({ top: 620, far: '#c2c27a', near: '#8aa05a', seed: 'fl', tufts: 60 }),
    tree(stage, { at: [-6, 0, 14], high: 14, kind: 'oak', seed: 'fo', shadow: false }),
    tree(stage, { at: [9.5, 0, 13], high: 13, kind: 'poplar', seed: 'fp', shadow: false }),
    tree(stage, { at: [12.5, 0, 13], high: 14, kind: 'poplar', seed: 'fp2', shadow: false }),
    floor(stage, [[-12.4, 0], [12.4, 0], [12.4, -26], [30, -34], [-30, -34], [-12.4, -26]], { fill: down([0, '#d5cab4'], [1, '#c1b49b']) }),
    cobbles(stage),
    houseShadow(stage, stable),
    houseShadow(stage, main),
    crate(stage, { x: [-5.6, -4.6], y: [6, 8.2], z: [3.8, 4.6] }, white),
    crate(stage, { x: [5, 6], y: [6, 8.2], z: [3.8, 4.6] }, white),
    house(stage, main),
    crate(stage, { x: [-1.1, 1.4], y: [0, 0.18], z: [-1, 0] }, '#a39a8c'),
    ...[-9.6, -3, 3.9, 9.4].map((x) => shrub(stage, { at: [x, 0, -0.5], high: 1.5, wide: 1.2, seed: `hol${x}`, flowers: '#d9859c' })),
    house(stage, stable),
    house(stage, barn),
    softFloor(stage, [[-8, -9.4], [-5, -11.6], [-2, -9.4], [-2, -7], [-5, -5.4], [-8, -7]], { fill: '#9fae64' }),
    well(stage),
    tree(stage, { at: [-5, 0, -8.4], high: 7.4, kind: 'oak', seed: 'linden', tones: ['#46683c', '#6c914a', '#9ab85f'] }),
  ])
}

function well(stage: Stage) {
  return drum(stage, { at: [4.6, -9], y: [0, 0.8], radius: 0.7 }, '#a8a196') + drum(stage, { at: [4.6, -9], y: [0.8, 0.86], radius: 0.76 }, '#6e5a4a')
}

function cobbles(stage: Stage) {
  const chance = chanceFrom('cobbles')
  const stones = Array.from({ length: 320 }, () => {
    const [x, z] = [chance.between(-12, 12), chance.between(-31, -0.4)]
    const [px, py] = stage.camera.project([x, 0, z])
    const size = stage.camera.metre([x, 0, z]) * 0.13
    return soft([[px - size, py], [px, py - size * 0.3], [px + size, py], [px, py + size * 0.3]])
  })
  return shape(stones.join(''), { fill: '#8f8574', opacity: 0.3 })
}

export function scanianFields() {
  const camera = cameraAt([0, 3.2, -10], { focal: 1300, horizon: 560, centre: 800 })
  const stage = stageWith(camera, { sun: [0.6, 0.4, -0.5], warmth: '#ffe7b5', depth: 0.34 })
  const small: House = { x: [21, 33], z: [70, 76], eave: 3, ridge: 7, colour: white, overhang: 0.4, roof: { colour: '#b4694c' } }
  const wing: House = { x: [34, 39], z: [66, 80], eave: 3, ridge: 6.4, ridgeAlong: 'z', colour: white, overhang: 0.4, roof: { colour: '#a8624a' } }
  const furrow = (from: number, to: number, colour: string) => floor(stage, [[from * 0.02 + 1, 90], [to * 0.02 + 1, 90], [to, -8.5], [from, -8.5]], { fill: colour })
  const chance = chanceFrom('rye')
  const ears = Array.from({ length: 260 }, () => {
    const x = chance.between(-10, 1610)
    const high = chance.between(60, 190)
    const sway = chance.between(4, 26)
    return line([[x, 1080], [x + sway * 0.4, 1080 - high * 0.6], [x + sway, 1080 - high]], { stroke: chance.next() < 0.5 ? '#c9a24e' : '#e3c476', width: 2.6 }) + shape(soft([[x + sway - 4, 1080 - high], [x + sway + 2, 1080 - high - 26], [x + sway + 8, 1080 - high - 4], [x + sway + 2, 1080 - high + 8]]), { fill: chance.next() < 0.5 ? '#d6b05a' : '#ecd08a' })
  })

  return page([
    sky(580, [0, '#6fa3c8'], [0.5, '#c5dbe2'], [1, '#fde9bd']),
    clouds({ seed: 'wide', count: 13, top: 50, bottom: 480, colour: '#fffaf0', size: 1.4 }),
    hills({ base: 566, high: 44, colour: '#a3b7bb', seed: 'fh' }),
    farWoods({ base: 572, high: 26, colour: '#93a98d', seed: 'fw' }),
    lawn({ top: 562, far: '#d9c877', near: '#cba953', seed: 'ff', tufts: 0 }),
    floor(stage, [[-200, 160], [200, 160], [200, 62], [-200, 66]], { fill: '#e8d24a' }),
    floor(stage, [[-200, 62], [200, 58], [200, 44], [-200, 48]], { fill: '#8fae5c' }),
    floor(stage, [[-200, 48], [200, 44], [200, 34], [-200, 36]], { fill: '#b9bd6a' }),
    house(stage, wing), house(stage, small),
    tree(stage, { at: [18, 0, 72], high: 10, kind: 'oak', seed: 'ff1', shadow: false }),
    tree(stage, { at: [42, 0, 76], high: 11, kind: 'oak', seed: 'ff2', shadow: false }),
    ...[-8, -5, -2, 1].map((x, index) => tree(stage, { at: [x * 4 - 14, 0, 50 + index * 4], high: 6 + index, kind: index % 2 ? 'poplar' : 'oak', seed: `row${x}`, shadow: false })),
    ...Array.from({ length: 30 }, (_, index) => furrow(-34 + index * 2.4, -33 + index * 2.4, index % 2 ? '#c9a44c' : '#dcbd66')),
    furrow(-3.2, 4, '#dcc79a'), furrow(-0.4, 1.3, '#b9ae72'),
    shrub(stage, { at: [-4.6, 0, 3], high: 1, wide: 2.2, seed: 'poppies', flowers: '#d8452f' }),
    ears.join(''),
    blossoms('poppy', ['#d9442f', '#5f7fc0'], [960, 1050], 16),
  ])
}
