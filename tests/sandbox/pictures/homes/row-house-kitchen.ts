import { doorAt } from '../building/door.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { baseUnits } from '../room/base-units.ts'
import { bouquet } from '../room/bouquet.ts'
import { chair } from '../room/chair.ts'
import { daylight } from '../room/daylight.ts'
import { fan } from '../room/fan.ts'
import { houseplant } from '../room/houseplant.ts'
import { openShelf } from '../room/open-shelf.ts'
import { oven } from '../room/oven.ts'
import { pendant } from '../room/pendant.ts'
import { wallsOf } from '../room/room-walls.ts'
import { roundTable } from '../room/round-table.ts'
import { type Shell, shell } from '../room/shell.ts'
import { tap } from '../room/tap.ts'
import { tilesOnWall } from '../room/tiles-on-wall.ts'
import { wallUnits } from '../room/wall-units.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { stageWith } from '../space/stage.ts'
import { pane } from './row-house-pane.ts'

export function rowHouseKitchen() {
  const camera = cameraAt([2.5, 1.5, -2.4], { focal: 1240, horizon: 446, centre: 830 })
  const stage = stageWith(camera, { ...daylight, sun: [0.7, 0.5, 0.1] })
  const front = { colour: '#d9b48a', knob: '#3f3a36', framed: false }
  const room: Shell = {
    wide: 4.6,
    deep: 3.8,
    high: 2.45,
    wall: '#f4efe2',
    ceiling: '#f8f4ea',
    floor: { colour: '#b5a58f', kind: 'tiles' },
    back: [
      tilesOnWall([0, 4.6], [0.9, 1.5], { colour: '#c06a48', pitch: [0.15, 0.15] }),
      windowAt(2.5, 1.08, [1.5, 1.05], { ...pane, frame: '#f4efe2', casing: '#f4efe2' }),
      wallUnits([1.22, 2.3], [1.5, 2.3], front),
      fan(0.55, 1.62, 2.45, '#3f4144'),
      openShelf([4.1, 4.58], 1.55, '#8a5a3a', ['#6f7a4e', '#e8e2d4']),
      openShelf([4.1, 4.58], 1.95, '#8a5a3a', ['#c7794a', '#3f6b66']),
      baseUnits([0.02, 4.58], { ...front, worktop: '#efe9dd' }),
      oven(0.55),
      tap(3.25),
    ],
    left: [
      patch([2.9, 3.8], [0, 2.2], { fill: '#c9a478' }, 0.02),
      patch([2.94, 3.76], [0.1, 1.05], { fill: '#d9b48a' }, 0.03),
      patch([2.94, 3.76], [1.1, 2.15], { fill: '#d9b48a' }, 0.03),
    ],
    right: [
      windowAt(1.4, 0.85, [1.5, 1.3], { ...pane, frame: '#f4efe2', casing: '#f4efe2' }),
      doorAt(3.4, 0, [0.95, 2.05], { colour: '#f4efe2', casing: '#f4efe2' }),
    ],
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
    bouquet(stage, {
      at: [2.75, 1.25],
      base: 0.74,
      vase: '#e8e2d4',
      colours: ['#d9542f', '#e9903f', '#f3c15a'],
      seed: 'tulip',
    }),
    chair(stage, { at: [2.55, 0.2], colour: oak }, 'near'),
    pendant(stage, { at: [2.75, 1.25], y: 1.65, radius: 0.32, ceiling: 2.45, colour: '#d9832f' }),
  ])
}
