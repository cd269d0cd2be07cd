import { uprights } from '../building/texture.ts'
import { doorAt } from '../building/door.ts'
import { type House, house, houseShadow } from '../building/house.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { farSpruces } from '../land/distance.ts'
import { floor } from '../land/floor.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { clouds, sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { down } from '../paper/paint.ts'
import { page } from '../paper/page.ts'
import { daylight } from '../room/daylight.ts'
import { floorLamp, houseplant, pendant, roundTable, rug } from '../room/furniture.ts'
import { ironStove } from '../room/iron-stove.ts'
import { outlook, picture } from '../room/on-wall.ts'
import { armchair, sofa } from '../room/seating.ts'
import { type Shell, shell, wallsOf } from '../room/shell.ts'
import { windowLight } from '../room/window-light.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, stageWith } from '../space/stage.ts'

const black = '#34353a'
const glow = down([0, '#ffe2a8'], [0.6, '#f6bf72'], [1, '#c98a4d'])
const look: WindowLook = { frame: '#1f2024', columns: 2, rows: 1, depth: 0.14, glass: glow, sill: false }
const cladding = (u: Span, v: Span): Feature => uprights({ u, v, pitch: 0.16, colour: '#0f1013', opacity: 0.6, seed: 'black' })

/** Late light among the pines; only a part of the house shows. */
export function blackVillaInPines() {
  const camera = cameraAt([-3.5, 1.8, -19.5], { yaw: 0.3, focal: 1330, horizon: 730, centre: 800 })
  const stage = stageWith(camera, { sun: [0.75, 0.3, -0.4], shade: '#262c4a', warmth: '#ffcf9a', depth: 0.42, shadow: '#1c2440', shadowOpacity: 0.36 })
  const main: House = {
    x: [0, 15], z: [0, 7], eave: 3.4, ridge: 6.6, colour: black, overhang: 0.25, cladding, roof: { colour: '#3d3f45', kind: 'standing-seam', edge: '#2a2b2f' },
    front: [patch([5.4, 12.6], [0.2, 3], { fill: '#a3764c' }, 0.01), windowAt(5.6, 0.3, [2.2, 2.5], look), windowAt(8, 0.3, [2.2, 2.5], look), windowAt(10.4, 0.3, [2, 2.5], look), windowAt(1.2, 1, [2.6, 1.5], { ...look, columns: 3 }), doorAt(13.2, 0.2, [1, 2.2], { colour: '#a3764c', kind: 'plain' })],
    left: [windowAt(1.5, 0.4, [4, 2.4], { ...look, columns: 3 }), windowAt(2.5, 3.4, [2, 1.3], look)],
  }
  const near = [[-2, -8, 15], [1.4, -5.5, 14], [12.8, -3.5, 13], [-5.2, -3, 13]] as const
  const far = [[-9, 14, 13], [-2, 18, 12.5], [6.5, 15, 13.5], [18, 15, 13], [25, 13, 12]] as const

  return page([
    sky(760, [0, '#5d7fa8'], [0.5, '#b5bcc9'], [0.85, '#f2c79a'], [1, '#f8ddae']),
    clouds({ seed: 'pines', count: 7, top: 80, bottom: 520, colour: '#fbdcc0', opacity: 0.6 }),
    farSpruces({ base: 740, high: 150, colour: '#6d8288', seed: 'pv1' }),
    farSpruces({ base: 742, high: 96, colour: '#4d656a', seed: 'pv2' }),
    lawn({ top: 732, far: '#8f9368', near: '#4c5a44', seed: 'pvl', tufts: 260, blades: '#2f3d34' }),
    ...far.map(([x, z, high]) => tree(stage, { at: [x, 0, z], high, kind: 'pine', seed: `fp${x}`, shadow: false })),
    houseShadow(stage, main),
    crate(stage, { x: [10, 11], y: [5, 8.2], z: [3.8, 4.6] }, '#2c2d31'),
    house(stage, main),
    crate(stage, { x: [5, 13], y: [0, 0.22], z: [-2.4, 0] }, '#8f7a63'),
    floor(stage, [[5, -2.4], [12.6, -2.4], [12, -3.4], [5.4, -3.4]], { fill: '#ffcf8a', opacity: 0.16 }),
    shrub(stage, { at: [4, 0, -1.4], high: 0.9, wide: 2.2, seed: 'blue', tones: ['#2f443c', '#475c48', '#6d7a52'] }),
    shrub(stage, { at: [14, 0, -2.4], high: 0.8, wide: 2.4, seed: 'blue2', tones: ['#2f443c', '#475c48', '#6d7a52'] }),
    ...near.toSorted(([, a], [, b]) => b - a).map(([x, z, high]) => tree(stage, { at: [x, 0, z], high, kind: 'pine', seed: `np${x}` })),
    shrub(stage, { at: [-2.2, 0, -11], high: 0.5, wide: 2, seed: 'ling', tones: ['#31473a', '#4a6146', '#77825a'] }),
    shrub(stage, { at: [4.4, 0, -11.4], high: 0.45, wide: 1.8, seed: 'ling2', tones: ['#31473a', '#4a6146', '#77825a'] }),
  ])
}

export function pineVillaLivingRoom() {
  const camera = cameraAt([3.2, 1.5, -2.9], { focal: 1150, horizon: 540, centre: 800 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.5, 0.5, 0.45] })
  const pines = outlook('pines', ['#c9d6dc', '#f3e6cd'], '#5f7a68')
  const pane = { frame: '#2a2b2f', columns: 1, rows: 1, depth: 0.16, sill: false, view: pines } as const
  const oak = uprights({ u: [-4, 10], v: [0, 3], pitch: 0.18, colour: '#7d5a3a', opacity: 0.3, seed: 'oak' })
  const room: Shell = {
    wide: 6.4, deep: 4.8, high: 3, wall: '#d3c7b4', sideWall: '#c39a6c', ceiling: '#e6cfae', floor: { colour: '#a9a59d', kind: 'tiles' }, skirting: '#b58d61',
    back: [...[0.3, 2, 3.7].map((u) => windowAt(u, 0.1, [1.62, 2.7], pane)), patch([5.5, 6.4], [0, 3], { fill: '#4a4a4e' }, 0.01)],
    left: [oak, windowAt(0.6, 0.1, [3.6, 2.7], { ...pane, columns: 3 })],
    right: [oak, picture(1.6, 1.1, [1.3, 1], ['#d9d3c4', '#34454a', '#b5643f'], '#2a2b2f')],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [1.2, 5], [0.6, 3.6], ['#e6e0d3', '#cfc7b8', '#b8b0a1']),
    windowLight(stage, left, { u: 0.6, v: 0.1, size: [3.6, 2.7], columns: 3, rows: 1 }),
    ironStove(stage, { at: [5.45, 4], ceiling: 3 }),
    houseplant(stage, { at: [0.5, 4.2], high: 1.5, pot: '#3a3b40', seed: 'pv' }),
    sofa(stage, { at: [2, 3.4], wide: 2.8, colour: '#6f7478', accent: '#b5643f', legs: '#2a2b2f' }),
    floorLamp(stage, { at: [1.45, 4], high: 1.45, colour: '#f0e3c6' }),
    roundTable(stage, { at: [2.7, 2.1], radius: 0.6, high: 0.38, colour: '#3f3a37' }),
    roundTable(stage, { at: [3.6, 1.75], radius: 0.36, high: 0.48, colour: '#b58d61' }),
    armchair(stage, { at: [0.9, 1.5], colour: '#a8633f', legs: '#2a2b2f' }),
    pendant(stage, { at: [3.1, 2.2], y: 2.2, radius: 0.42, ceiling: 3, colour: '#2f3034' }),
  ])
}
