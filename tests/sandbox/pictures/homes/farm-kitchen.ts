import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { baseUnits } from '../room/base-units.ts'
import { bouquet } from '../room/bouquet.ts'
import { chair } from '../room/chair.ts'
import { curtain } from '../room/curtain.ts'
import { daylight } from '../room/daylight.ts'
import { fan } from '../room/fan.ts'
import { houseplant } from '../room/houseplant.ts'
import { openShelf } from '../room/open-shelf.ts'
import { outlook } from '../room/outlook.ts'
import { oven } from '../room/oven.ts'
import { pendant } from '../room/pendant.ts'
import { wallsOf } from '../room/room-walls.ts'
import { rug } from '../room/rug.ts'
import { type Shell, shell } from '../room/shell.ts'
import { table } from '../room/table.ts'
import { tap } from '../room/tap.ts'
import { tilesOnWall } from '../room/tiles-on-wall.ts'
import { wainscot } from '../room/wainscot.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'

export function farmKitchen() {
  const camera = cameraAt([3, 1.6, -2.5], { focal: 1180, horizon: 480, centre: 820 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.6, 0.5, 0.2] })
  const white = '#fbf6ea'
  const pane = {
    frame: white,
    casing: white,
    columns: 2,
    rows: 3,
    depth: 0.4,
    casingWidth: 0.07,
    view: outlook('yard', ['#cfe3ea', '#f8efd6'], '#b3bf7d'),
  }
  const front = { colour: '#5f7a86', knob: '#d9c49a' }
  const room: Shell = {
    wide: 6,
    deep: 4.2,
    high: 2.5,
    wall: '#fbf5e6',
    ceiling: '#fbf6ea',
    beams: '#7d5d45',
    floor: { colour: '#b86f4f', kind: 'tiles' },
    back: [
      wainscot([0, 2.5], 0.95, '#c9d3cf', 0.5),
      tilesOnWall([2.6, 6], [0.9, 1.45], { colour: '#f4f0e4', pitch: [0.15, 0.15] }),
      windowAt(0.75, 0.95, [1.15, 1.2], pane),
      windowAt(3.9, 1.08, [1.15, 1.07], { ...pane, rows: 2 }),
      curtain([0.5, 0.78], [0.85, 2.28], '#d9b4a0'),
      curtain([1.88, 2.16], [0.85, 2.28], '#d9b4a0'),
      fan(2.86, 1.6, 2.5, '#c98f5a'),
      openShelf([5.15, 5.95], 1.55, '#8a6246', ['#5f7a86', '#f0e6d2', '#b86f4f']),
      openShelf([5.15, 5.95], 1.92, '#8a6246', ['#f0e6d2', '#8a9a6b', '#f0e6d2']),
      baseUnits([2.62, 5.98], { ...front, worktop: '#a3764c' }),
      oven(2.86),
      tap(4.45),
    ],
    left: [windowAt(1.5, 0.95, [1.15, 1.2], pane)],
    right: [wainscot([0, 8], 0.95, '#c9d3cf', 0.6)],
  }
  const { left } = wallsOf(room)
  const wood = '#8a6246'

  return page([
    shell(stage, room),
    rug(stage, [1.2, 4.6], [0.3, 2.6], ['#e6dcc6', '#5f7a86', '#b86f4f']),
    windowLight(stage, left, { u: 1.5, v: 0.95, size: [1.15, 1.2], rows: 3 }),
    houseplant(stage, { at: [3.75, 3.9], high: 0.36, pot: '#b86f4f', seed: 'thyme', base: 0.9 }),
    ...[1.75, 2.6, 3.45].map((x) => chair(stage, { at: [x, 1.85], colour: wood })),
    table(stage, { x: [1.4, 4.2], z: [0.9, 1.85], high: 0.75, colour: '#b98a5c' }),
    bouquet(stage, {
      at: [2.8, 1.4],
      base: 0.75,
      vase: '#5f7a86',
      colours: ['#fbf8ee', '#d9c7e0', '#8f9fd0'],
      seed: 'cow-parsley',
    }),
    ...[1.75, 3.45].map((x) => chair(stage, { at: [x, 0.4], colour: wood }, 'near')),
    pendant(stage, { at: [2.2, 1.35], y: 1.62, radius: 0.2, ceiling: 2.5, colour: '#3f5a63' }),
    pendant(stage, { at: [3.4, 1.35], y: 1.62, radius: 0.2, ceiling: 2.5, colour: '#3f5a63' }),
  ])
}
