import { doorAt } from '../building/door.ts'
import { bricks } from '../building/texture.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { baseUnits, fan, openShelf, oven, tap, wallUnits } from '../room/cabinets.ts'
import { daylight } from '../room/daylight.ts'
import { floorLamp, houseplant, pendant, roundTable, rug } from '../room/furniture.ts'
import { curtain, outlook, picture, tilesOnWall } from '../room/on-wall.ts'
import { armchair, chair, sofa } from '../room/seating.ts'
import { type Shell, shell, wallsOf } from '../room/shell.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { down } from '../paper/paint.ts'
import { stageWith } from '../space/stage.ts'

const view = outlook('row-view', ['#cfe2e6', '#f6efdc'], '#9fb17d')
const pane = { frame: '#6d4f3a', casing: '#6d4f3a', columns: 2, rows: 1, depth: 0.2, casingWidth: 0.07, view } as const
const fire = down([0, '#2a1d1a'], [0.45, '#b3471f'], [0.8, '#f2a03d'], [1, '#ffd98a'])

export function rowHouseLivingRoom() {
  const camera = cameraAt([2.6, 1.4, -2.7], { focal: 1230, horizon: 480, centre: 800 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.5, 0.45, 0.45] })
  const room: Shell = {
    wide: 5.4, deep: 4.6, high: 2.45, wall: '#efe3cd', ceiling: '#f6f0e4', floor: { colour: '#a9764a', kind: 'parquet' }, skirting: '#8a6246',
    back: [
      windowAt(0.4, 0.35, [2.4, 1.9], { ...pane, columns: 3 }),
      curtain([0.08, 0.42], [0.05, 2.36], '#c7794a'), curtain([2.8, 3.1], [0.05, 2.36], '#c7794a'),
      patch([3.4, 5.4], [0, 2.45], { fill: '#a8634c' }, 0.01), bricks({ u: [3.4, 5.4], v: [0, 2.45], dark: '#74392e', light: '#cf8a6c', count: 90, seed: 'chimney' }),
      patch([3.85, 4.95], [0.42, 1.12], { fill: '#241d1c' }, 0.02), patch([4, 4.8], [0.44, 0.86], { fill: fire, opacity: 0.9 }, 0.02),
      patch([3.4, 5.4], [0.3, 0.42], { fill: '#5d554e' }, 0.12), patch([3.6, 5.2], [1.28, 1.38], { fill: '#6d4f3a' }, 0.14),
    ],
    left: [windowAt(1.1, 0.35, [2, 1.9], pane)],
    right: [picture(1.4, 1, [1.1, 0.9], ['#ead9b8', '#c0622f', '#3f6b66']), picture(2.9, 1.15, [0.6, 0.75], ['#e9e1cf', '#6b7c4c', '#d99a3d'])],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [0.9, 4.4], [0.6, 3.5], ['#d9a75c', '#8c4a2c', '#f0dcae']),
    windowLight(stage, left, { u: 1.1, v: 0.35, size: [2, 1.9], rows: 1 }),
    houseplant(stage, { at: [3.1, 4.2], high: 1.3, pot: '#e6dcc8', seed: 'mon' }),
    floorLamp(stage, { at: [0.4, 4.1], high: 1.35, colour: '#e9b96a' }),
    sofa(stage, { at: [0.7, 2.9], wide: 2.3, colour: '#6f7a4e', accent: '#c7794a' }),
    roundTable(stage, { at: [2.2, 1.8], radius: 0.55, high: 0.42, colour: '#8a5a3a' }),
    houseplant(stage, { at: [2.2, 1.8], high: 0.34, pot: '#3f6b66', seed: 'cact', base: 0.42 }),
    armchair(stage, { at: [3.7, 1.3], colour: '#b5562f' }),
    pendant(stage, { at: [2.3, 2], y: 1.85, radius: 0.34, ceiling: 2.45, colour: '#d9832f' }),
  ])
}

export function rowHouseKitchen() {
  const camera = cameraAt([2.5, 1.5, -2.4], { focal: 1240, horizon: 490, centre: 830 })
  const stage = stageWith(camera, { ...daylight, sun: [0.7, 0.5, 0.1] })
  const front = { colour: '#d9b48a', knob: '#3f3a36', framed: false }
  const room: Shell = {
    wide: 4.6, deep: 3.8, high: 2.45, wall: '#f4efe2', ceiling: '#f8f4ea', floor: { colour: '#b5a58f', kind: 'tiles' },
    back: [
      tilesOnWall([0, 4.6], [0.9, 1.5], { colour: '#c06a48', pitch: [0.15, 0.15] }),
      windowAt(2.5, 1.08, [1.5, 1.05], { ...pane, frame: '#f4efe2', casing: '#f4efe2' }),
      wallUnits([1.22, 2.3], [1.5, 2.3], front), fan(0.55, 1.62, 2.45, '#3f4144'),
      openShelf([4.1, 4.58], 1.55, '#8a5a3a', ['#6f7a4e', '#e8e2d4']), openShelf([4.1, 4.58], 1.95, '#8a5a3a', ['#c7794a', '#3f6b66']),
      baseUnits([0.02, 4.58], { ...front, worktop: '#efe9dd' }), oven(0.55), tap(3.25),
    ],
    left: [patch([2.9, 3.8], [0, 2.2], { fill: '#c9a478' }, 0.02), patch([2.94, 3.76], [0.1, 1.05], { fill: '#d9b48a' }, 0.03), patch([2.94, 3.76], [1.1, 2.15], { fill: '#d9b48a' }, 0.03)],
    right: [windowAt(1.4, 0.85, [1.5, 1.3], { ...pane, frame: '#f4efe2', casing: '#f4efe2' }), doorAt(3.4, 0, [0.95, 2.05], { colour: '#f4efe2', casing: '#f4efe2' })],
  }
  const { right } = wallsOf(room)
  const oak = '#a9764a'

  return page([
    shell(stage, room),
    windowLight(stage, right, { u: 1.4, v: 0.85, size: [1.5, 1.3], rows: 1 }),
    houseplant(stage, { at: [1.9, 3.45], high: 0.36, pot: '#6f7a4e', seed: 'chives', base: 0.9 }),
    chair(stage, { at: [2.55, 1.75], colour: oak }),
    chair(stage, { at: [1.6, 1.1], colour: oak }),
    roundTable(stage, { at: [2.75, 1.25], radius: 0.62, high: 0.74, colour: '#e9dfcb' }),
    houseplant(stage, { at: [2.75, 1.25], high: 0.4, pot: '#c06a48', seed: 'tulip', base: 0.74 }),
    chair(stage, { at: [2.55, 0.2], colour: oak }, 'near'),
    pendant(stage, { at: [2.75, 1.25], y: 1.65, radius: 0.32, ceiling: 2.45, colour: '#d9832f' }),
  ])
}
