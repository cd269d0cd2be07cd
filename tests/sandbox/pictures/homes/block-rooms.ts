import { doorAt } from '../building/door.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { bed } from '../room/bed.ts'
import { daylight } from '../room/daylight.ts'
import { bookcase, floorLamp, houseplant, pendant, roundTable, rug, table } from '../room/furniture.ts'
import { curtain, outlook, picture } from '../room/on-wall.ts'
import { armchair, sofa } from '../room/seating.ts'
import { type Shell, shell, wallsOf } from '../room/shell.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { stageWith } from '../space/stage.ts'

const view = outlook('block-view', ['#bcd8e4', '#f3f1e3'], '#9bb394')
const pane = { frame: '#f6f1e6', casing: '#f6f1e6', columns: 3, rows: 1, depth: 0.24, casingWidth: 0.08, view } as const

export function blockLivingRoom() {
  const camera = cameraAt([2.2, 1.5, -2.5], { focal: 1240, horizon: 505, centre: 740 })
  const stage = stageWith(camera, { ...daylight, sun: [0.35, 0.5, 0.62] })
  const room: Shell = {
    wide: 5, deep: 4.7, high: 2.6, wall: '#f1e7d6', floor: { colour: '#b98754', kind: 'parquet' },
    back: [
      windowAt(0.45, 0.85, [2.3, 1.4], pane),
      doorAt(3.2, 0.02, [0.95, 2.23], { colour: '#f6f1e6', casing: '#f6f1e6', kind: 'glazed', glass: { stops: [[0, '#c2dbe5'], [0.5, '#e9ecdf'], [0.62, '#b9c7a5'], [0.7, '#8ba6a0'], [1, '#7d9892']], direction: 'down' } }),
      patch([0.5, 2.7], [0.12, 0.62], { fill: '#ece2d0' }, 0.1), ...[0.7, 0.95, 1.2, 1.45, 1.7, 1.95, 2.2, 2.45].map((u) => patch([u, u + 0.04], [0.16, 0.58], { fill: '#cfc2ac' }, 0.11)),
      curtain([0.16, 0.46], [0.1, 2.42], '#8ea3a8'), curtain([2.72, 3], [0.1, 2.42], '#8ea3a8'), curtain([4.3, 4.6], [0.1, 2.42], '#8ea3a8'),
    ],
    left: [picture(1.7, 1.15, [1.1, 0.85], ['#e8dcc6', '#3f6272', '#d9774f']), picture(3.1, 1.2, [0.6, 0.75], ['#f3ead9', '#c9a35e', '#5c6b58'])],
    right: [doorAt(2.2, 0, [0.95, 2.05], { colour: '#f3ecdf', casing: '#f6f1e6' })],
  }
  const { back } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [1.1, 3.9], [0.7, 3.2], ['#d7cbb4', '#3f5a66', '#8ea3a8']),
    windowLight(stage, back, { u: 0.45, v: 0.85, size: [2.3, 1.4], columns: 3, rows: 1 }),
    houseplant(stage, { at: [2.75, 4.3], high: 1.35, pot: '#3f5a66', seed: 'rubber' }),
    bookcase(stage, { x: [4.55, 4.98], z: [3.2, 4.5], high: 0.8, colour: '#a8744a', seed: 'bb' }),
    armchair(stage, { at: [3.35, 2.7], colour: '#c07a4d' }),
    floorLamp(stage, { at: [0.4, 3.7], high: 1.4, colour: '#f6e7c6' }),
    roundTable(stage, { at: [2.5, 1.9], radius: 0.5, high: 0.45, colour: '#a8744a' }),
    houseplant(stage, { at: [2.42, 1.9], high: 0.3, pot: '#e8e2d4', seed: 'small', base: 0.45 }),
    sideSofa(),
    pendant(stage, { at: [2.5, 2], y: 2, radius: 0.3, ceiling: 2.6, colour: '#f5efe2' }),
  ])

  function sideSofa() {
    return sofa(stage, { at: [0.12, 1.1], wide: 1.9, colour: '#4f6d78', accent: '#d9a05b' })
  }
}

export function blockBedroom() {
  const camera = cameraAt([2.1, 1.5, -2.4], { focal: 1230, horizon: 505, centre: 860 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.6, 0.55, 0.25], shade: '#4b4660' })
  const room: Shell = {
    wide: 4, deep: 4, high: 2.6, wall: '#8fa3a8', sideWall: '#efe8dc', floor: { colour: '#c79b6a', kind: 'parquet' },
    back: [picture(1.25, 1.35, [0.6, 0.75], ['#f0e6d4', '#c97a5b', '#e2b873']), picture(2.05, 1.35, [0.6, 0.75], ['#e6e4da', '#5d7f86', '#2f4858'])],
    left: [windowAt(1.1, 0.85, [1.9, 1.4], { ...pane, columns: 2 }), curtain([0.7, 1.1], [0.05, 2.44], '#f4ecdc'), curtain([3, 3.4], [0.05, 2.44], '#f4ecdc')],
    right: [...wardrobe()],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [0.6, 3.3], [0.3, 2.7], ['#e9dfcd', '#c9b79b', '#b98f76']),
    windowLight(stage, left, { u: 1.1, v: 0.85, size: [1.9, 1.4], rows: 1 }),
    table(stage, { x: [0.5, 0.98], z: [3.5, 3.95], high: 0.5, colour: '#a8744a' }),
    houseplant(stage, { at: [0.72, 3.72], high: 0.42, pot: '#e8e2d4', seed: 'night', base: 0.5 }),
    table(stage, { x: [2.92, 3.36], z: [3.5, 3.95], high: 0.5, colour: '#a8744a' }),
    bed(stage, { at: [1.1, 1.75], wide: 1.7, long: 2.15, frame: '#a8744a', sheet: '#f6f1e7', cover: '#5d7f86', throwOver: '#d9a05b' }),
    floorLamp(stage, { at: [3.14, 3.75], high: 1.05, colour: '#f6e4bd' }),
    pendant(stage, { at: [2, 2], y: 2.05, radius: 0.24, ceiling: 2.6, colour: '#f5efe2' }),
  ])
}

function wardrobe() {
  return [0, 1, 2, 3].flatMap((index) => {
    const u = 0.05 + index * 0.62
    return [
      patch([u, u + 0.6], [0.1, 2.3], { fill: '#f6f1e6' }, 0.01),
      patch([u + 0.09, u + 0.51], [0.2, 2.2], { fill: '#e4dccd' }, 0.012),
      patch([u + 0.1, u + 0.51], [0.2, 2.19], { fill: '#f1eadd' }, 0.013),
      patch([u + 0.53, u + 0.55], [1.02, 1.2], { fill: '#b79a63' }, 0.03),
    ]
  })
}
