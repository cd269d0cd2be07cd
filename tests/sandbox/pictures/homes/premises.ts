import { attached } from '../building/attached.ts'
import { cornice } from '../building/cornice.ts'
import { doorAt } from '../building/door.ts'
import { type House, house, houseShadow } from '../building/house.ts'
import { bricks } from '../building/texture.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { farWoods } from '../land/distance.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { hedge } from '../land/shrub.ts'
import { clouds, sky } from '../land/sky.ts'
import { streetLamp } from '../land/street-lamp.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { polygon } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import { cameraAt } from '../space/camera.ts'
import { outlineOn, patch, type Span } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { type Feature, stageWith } from '../space/stage.ts'

const cladding = (u: Span, v: Span): Feature => bricks({ u, v, dark: '#6b3a31', light: '#c98268', count: 320, seed: 'works' })
const steel: WindowLook = { frame: '#2f3a3d', columns: 4, rows: 4, depth: 0.2, glass: down([0, '#b9cdd2'], [0.5, '#7e969f'], [1, '#475a63']) }

/** A works of the twenties: brick piers, steel windows, saw-tooth roof, offices in the head building. */
export function brickWorks() {
  const camera = cameraAt([29, 1.8, -26], { yaw: -0.5, focal: 1420, horizon: 780, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.5, 0.6, -0.65], shade: '#47405f' })
  const hall: House = {
    x: [0, 18], z: [0, 14], eave: 5.6, ridge: 5.6, colour: '#a85a45', overhang: 0, cladding,
    front: [patch([0, 18], [0, 0.5], { fill: '#7d756d' }, 0.02), ...[0.7, 5.1, 13.9].map((u) => windowAt(u, 1.2, [3.2, 3.2], steel)), doorAt(9.6, 0.05, [3.2, 3.8], { colour: '#3f5f5c', kind: 'double' }), ...[0, 4.25, 8.75, 13.15, 17.6].map((u) => attached({ u: [u, u + 0.4], v: [0, 5.6], out: [0, 0.18] }, '#9c5340'))],
  }
  const offices: House = {
    x: [18, 27], z: [-1, 11], eave: 10, ridge: 10, colour: '#a5563f', overhang: 0, cladding,
    front: [patch([0, 9], [0, 0.5], { fill: '#7d756d' }, 0.02), ...[1.2, 4.6, 7.9].flatMap((v) => [0.8, 3.6, 6.4].map((u) => windowAt(u, v, [1.8, 1.7], { ...steel, columns: 3, rows: 3 }))).slice(0, 6), ...[0.8, 3.6, 6.4].map((u) => windowAt(u, 7.4, [1.8, 1.7], { ...steel, columns: 3, rows: 3 }))],
    right: [patch([0, 12], [0, 0.5], { fill: '#7d756d' }, 0.02), ...[1.2, 4.4, 7.4].flatMap((v) => [1, 4, 7, 10].map((u) => windowAt(u, v, [1.3, 1.7], { ...steel, columns: 2, rows: 3 })))],
  }
  const saw = [12, 6, 0].map((x) => {
    const wall = wallBetween([x, 0], [x + 6, 0])
    const points = outlineOn(stage, wall, [[0, 5.6], [6, 5.6], [6, 8], [5.7, 8]])
    const glass = stage.camera.outline([[x + 6, 5.6, 0], [x + 6, 8, 0], [x + 6, 8, 14], [x + 6, 5.6, 14]])
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
    floor(stage, [[-30, -7], [60, -7], [60, -13], [-30, -13]], { fill: '#c9c1b2' }),
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
      polygon(own.camera.outline([[9.5, 0, -5.2], [14.6, 0, -5.2], [14.8, 0, -3], [9.8, 0, -3]]), { fill: own.shadow, opacity: 0.35, blur: 4 }),
      crate(own, { x: [9.8, 10.4], y: [0.05, 0.65], z: [-4.9, -4.7], round: 0.1 }, '#2a2a2e'), crate(own, { x: [13.1, 13.7], y: [0.05, 0.65], z: [-4.9, -4.7], round: 0.1 }, '#2a2a2e'),
      crate(own, { x: [9.4, 12.9], y: [0.4, 2.3], z: [-4.8, -3], round: 0.08 }, '#e9e4d8'),
      crate(own, { x: [12.9, 14.2], y: [0.4, 1.65], z: [-4.8, -3], round: 0.12 }, '#e9e4d8', [dark]),
    ].join('')
  }
}

const shopGlass = down([0, '#e9dcb9'], [0.5, '#c9ad7d'], [1, '#7d6a52'])

/** A shop at street level under a plastered town house. */
export function shopAtStreetLevel() {
  const camera = cameraAt([3, 1.7, -13.5], { yaw: 0.2, focal: 1330, horizon: 800, centre: 740 })
  const stage = stageWith(camera, { sun: [-0.6, 0.6, -0.5], shade: '#54496b', depth: 0.36 })
  const upper: WindowLook = { frame: '#f4eddf', casing: '#e6d3b8', columns: 2, rows: 3, depth: 0.16, curtain: '#f6efe2' }
  const front: WindowLook = { frame: '#23403c', columns: 2, rows: 1, depth: 0.22, glass: shopGlass, sill: false, view: wares }
  const main: House = {
    x: [0, 16], z: [0, 10], eave: 12, ridge: 12, colour: '#d9a78a', overhang: 0,
    front: [
      patch([0, 16], [0, 4], { fill: '#2d4f49' }, 0.02), patch([0, 16], [0, 0.5], { fill: '#6d6660' }, 0.03),
      ...[0.7, 8.9, 12.4].map((u) => windowAt(u, 0.7, [2.9, 2.3], front)), windowAt(4, 0.7, [1.9, 2.3], front), doorAt(6.4, 0.1, [1.5, 2.9], { colour: '#23403c', kind: 'glazed', glass: shopGlass }),
      patch([0.6, 15.4], [3.25, 3.8], { fill: '#23403c' }, 0.06), patch([0.6, 15.4], [3.22, 3.26], { fill: '#d9b46a' }, 0.07), patch([0.6, 15.4], [3.8, 3.84], { fill: '#d9b46a' }, 0.07),
      ...[4.9, 8.4].flatMap((v) => [0.9, 3.5, 6.5, 9.1, 11.6, 14.1].map((u) => windowAt(u, v, [1.2, 2.1], upper))),
      patch([0, 16], [7.7, 7.9], { fill: '#e6c3a6' }, 0.06),
    ],
  }
  const wall = wallBetween([0, 0], [16, 0])
  const awning = (u: number, wide: number): Feature => (own, face) => {
    const strips = Array.from({ length: Math.round(wide / 0.35) }, (_, index) => {
      const [a, b] = [u + index * 0.35, Math.min(u + wide, u + (index + 1) * 0.35)]
      const points = own.camera.outline([face.at(a, 3.2), face.at(b, 3.2), face.at(b, 2.55, 1.25), face.at(a, 2.55, 1.25)])
      const hem = own.camera.outline([face.at(a, 2.55, 1.25), face.at(b, 2.55, 1.25), face.at(b, 2.38, 1.25), face.at(a, 2.38, 1.25)])
      const fill = index % 2 ? '#f6efdf' : '#b5493c'
      return polygon(points, { fill, stroke: fill }) + polygon(hem, { fill: index % 2 ? '#e2d9c6' : '#963a30' })
    })
    return attached({ u: [u, u + wide], v: [2.4, 2.55], out: [0, 1.2] }, '#7d3128')(own, face) + strips.join('')
  }
  const table = (x: number, z: number) => [drum(stage, { at: [x, z], y: [0, 0.72], radius: 0.04 }, '#2f3a3d'), drum(stage, { at: [x, z], y: [0.7, 0.74], radius: 0.36 }, '#e9dfca'), drum(stage, { at: [x - 0.65, z + 0.1], y: [0, 0.46], radius: 0.17 }, '#b5493c'), drum(stage, { at: [x + 0.65, z + 0.1], y: [0, 0.46], radius: 0.17 }, '#b5493c')]

  return page([
    sky(820, [0, '#86b4d0'], [0.7, '#d6e4e2'], [1, '#f7ead0']),
    clouds({ seed: 'shop', count: 6, top: 40, bottom: 420, colour: '#ffffff' }),
    floor(stage, [[-30, 30], [60, 30], [60, -13], [-30, -13]], { fill: down([0, '#cfc6b8'], [1, '#b5ab9d']) }),
    crate(stage, { x: [16.02, 32], y: [0, 13.5], z: [0.2, 10] }, '#b9c4bd', [4.4, 8].flatMap((v) => [1.4, 4.4, 7.4].map((u) => windowAt(u, v, [1.3, 2], upper)))),
    crate(stage, { x: [-14, -0.02], y: [0, 11], z: [0.4, 10] }, '#e9d3a0', [3.6, 7].flatMap((v) => [2, 5, 8, 11].map((u) => windowAt(u, v, [1.2, 2], upper)))),
    house(stage, main),
    cornice(stage, main, { at: 11.6, high: 0.4, out: 0.4, colour: '#e9d8c0' }),
    floor(stage, [[-30, -4.6], [60, -4.6], [60, -5], [-30, -5]], { fill: '#8f867a' }),
    floor(stage, [[-30, -5], [60, -5], [60, -13], [-30, -13]], { fill: '#8b857f' }),
    awning(8.8, 3.1)(stage, wall), awning(12.3, 3.1)(stage, wall), awning(0.6, 5.4)(stage, wall),
    tree(stage, { at: [14.6, 0, -3.6], high: 6.4, kind: 'oak', seed: 'street' }),
    ...table(10.4, -2.2), ...table(12.6, -2.4),
    drum(stage, { at: [8.5, -0.7], y: [0, 0.6], radius: 0.28, radiusTop: 0.34 }, '#3a3d40'),
    tree(stage, { at: [8.5, 0.5, -0.7], high: 1.5, kind: 'cypress', seed: 'box', shadow: false }),
    drum(stage, { at: [8.5, -0.7], y: [0, 0.6], radius: 0.28, radiusTop: 0.34 }, '#3a3d40'),
    streetLamp(stage, [1.6, -4.2], 4.2, false),
  ])
}

function wares(wide: number, high: number): Feature {
  const colours = ['#b5493c', '#e9d9b5', '#3f6b66', '#d9a04f', '#6d5a7a', '#f1e9da']
  return (stage, wall) =>
    [0.28, 0.95].flatMap((v, row) => [
      patch([0.1, wide - 0.1], [v - 0.05, v], { fill: '#5a4636' })(stage, wall),
      ...Array.from({ length: Math.floor(wide / 0.32) }, (_, index) => patch([0.18 + index * 0.32, 0.36 + index * 0.32], [v, Math.min(high, v + 0.2 + ((index * 7 + row * 3) % 4) * 0.07)], { fill: colours[(index + row * 2) % colours.length] ?? '#b5493c' })(stage, wall)),
    ]).join('')
}
