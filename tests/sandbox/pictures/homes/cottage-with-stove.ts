import { doorAt } from '../building/door.ts'
import { uprights } from '../building/uprights.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { bouquet } from '../room/bouquet.ts'
import { chair } from '../room/chair.ts'
import { curtain } from '../room/curtain.ts'
import { daylight } from '../room/daylight.ts'
import { ironStove } from '../room/iron-stove.ts'
import { pendant } from '../room/pendant.ts'
import { picture } from '../room/picture.ts'
import { wallsOf } from '../room/room-walls.ts'
import { rug } from '../room/rug.ts'
import { type Shell, shell } from '../room/shell.ts'
import { sofa } from '../room/sofa.ts'
import { table } from '../room/table.ts'
import { windowLight } from '../room/window-light.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { stageWith } from '../space/stage.ts'

const lake = down(
  [0, '#bcd9e6'],
  [0.42, '#f3ead2'],
  [0.44, '#6f9088'],
  [0.52, '#7fa09a'],
  [0.54, '#b9d3d8'],
  [1, '#7fa6b5'],
)

export function cottageWithStove() {
  const camera = cameraAt([2.7, 1.45, -2.6], { focal: 1230, horizon: 452, centre: 800 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.55, 0.42, 0.35] })
  const white = '#f6f1e4'
  const pane = {
    frame: white,
    casing: white,
    columns: 2,
    rows: 2,
    depth: 0.2,
    casingWidth: 0.1,
    glass: lake,
  }
  const boards = uprights({
    u: [-4, 10],
    v: [0, 2.5],
    pitch: 0.14,
    colour: '#8a8570',
    opacity: 0.24,
    seed: 'panel',
  })
  const room: Shell = {
    wide: 5.4,
    deep: 4.4,
    high: 2.5,
    wall: '#e9e2cf',
    sideWall: '#e9e2cf',
    ceiling: '#f4ecda',
    beams: '#b98f66',
    floor: { colour: '#c89d70', kind: 'boards' },
    back: [
      uprights({
        u: [0, 5.4],
        v: [0, 2.5],
        pitch: 0.14,
        colour: '#8a8570',
        opacity: 0.24,
        seed: 'panel',
      }),
      windowAt(0.8, 0.85, [1.15, 1.2], pane),
      windowAt(2.3, 0.85, [1.15, 1.2], pane),
      curtain([0.55, 0.85], [0.72, 2.18], '#7d98ab'),
      curtain([1.9, 2.34], [0.72, 2.18], '#7d98ab'),
      curtain([3.4, 3.72], [0.72, 2.18], '#7d98ab'),
      patch([3.95, 5.4], [0, 2.5], { fill: '#d8cfc2' }, 0.01),
    ],
    left: [boards, windowAt(1.4, 0.85, [1.2, 1.2], pane)],
    right: [
      boards,
      doorAt(2.1, 0, [0.95, 2], { colour: '#4f6b63', casing: white }),
      picture(1, 1.2, [0.7, 0.6], ['#d9e3e2', '#5d7f86', '#c9694c']),
    ],
  }
  const { left } = wallsOf(room)
  const logs = Array.from({ length: 4 }, (_, index) =>
    crate(
      stage,
      { x: [3.62, 3.9], y: [0.02 + index * 0.11, 0.11 + index * 0.11], z: [3.5, 4.1], round: 0.03 },
      index % 2 ? '#b98a5c' : '#a3764c',
    ),
  )

  return page([
    shell(stage, room),
    rug(stage, [1, 4], [0.7, 3], ['#a8433a', '#f1e6d2', '#4f6b78']),
    windowLight(stage, left, { u: 1.4, v: 0.85, size: [1.2, 1.2] }),
    ironStove(stage, { at: [4.25, 3.6], ceiling: 2.5 }),
    ...logs,
    chair(stage, { at: [1.25, 3.5], colour: '#e6dfd0' }),
    chair(stage, { at: [2.1, 3.5], colour: '#e6dfd0' }),
    table(stage, { x: [0.95, 2.75], z: [2.8, 3.5], high: 0.74, colour: '#c9a47a' }),
    bouquet(stage, {
      at: [1.85, 3.15],
      base: 0.74,
      vase: '#e8e2d4',
      colours: ['#ffffff', '#f2cf4f', '#7d8fd0', '#d9657a'],
      seed: 'meadow',
    }),
    sofa(stage, {
      at: [0.15, 1.2],
      wide: 1.8,
      colour: '#6d8794',
      accent: '#b5493c',
      legs: '#c9a47a',
    }),
    pendant(stage, { at: [2.1, 3], y: 1.6, radius: 0.22, ceiling: 2.45, colour: '#4f6b63' }),
  ])
}
