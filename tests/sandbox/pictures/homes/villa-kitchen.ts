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
import { picture } from '../room/picture.ts'
import { wallsOf } from '../room/room-walls.ts'
import { type Shell, shell } from '../room/shell.ts'
import { table } from '../room/table.ts'
import { tap } from '../room/tap.ts'
import { tilesOnWall } from '../room/tiles-on-wall.ts'
import { wallUnits } from '../room/wall-units.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'
import { pane } from './villa-pane.ts'

export function villaKitchen() {
  const camera = cameraAt([2.2, 1.55, -2.5], { focal: 1230, horizon: 448, centre: 770 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.7, 0.5, 0.1] })
  const front = { colour: '#8fa5a0', knob: '#c8a866' }
  const room: Shell = {
    wide: 4.8,
    deep: 4,
    high: 2.7,
    wall: '#f3ecdc',
    cornice: true,
    floor: { colour: '#d9cdb8', kind: 'tiles' },
    back: [
      tilesOnWall([0, 4.8], [0.9, 1.5], { colour: '#f8f5ec', pitch: [0.2, 0.1] }),
      windowAt(1.9, 1.12, [1.5, 1.15], { ...pane, rows: 2, columns: 3 }),
      wallUnits([0.1, 1.6], [1.5, 2.4], front),
      fan(3.62, 1.62, 2.7, '#d7d9d8'),
      baseUnits([0.02, 4.78], { ...front, worktop: '#b98a5c' }),
      oven(3.62),
      tap(2.65),
      openShelf([4.3, 4.78], 1.6, '#b98a5c', ['#b7724f', '#e8e2d4']),
    ],
    left: [windowAt(1, 0.95, [1.3, 1.4], pane)],
    right: [picture(2.2, 1.25, [0.6, 0.8], ['#f0e5ce', '#8fa5a0', '#c9694c'])],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    windowLight(stage, left, { u: 1, v: 0.95, size: [1.3, 1.4], rows: 3 }),
    houseplant(stage, { at: [2.05, 3.62], high: 0.34, pot: '#c27a55', seed: 'basil', base: 0.9 }),
    chair(stage, { at: [1.75, 1.9], colour: '#c9b48f' }),
    chair(stage, { at: [2.65, 1.9], colour: '#c9b48f' }),
    table(stage, { x: [1.4, 3.3], z: [0.95, 1.9], high: 0.74, colour: '#c49a6a' }),
    bouquet(stage, {
      at: [2.4, 1.5],
      base: 0.74,
      vase: '#5f7d78',
      colours: ['#f4efe2', '#e9c05a', '#f1d9a0'],
      seed: 'vase',
    }),
    chair(stage, { at: [1.75, 0.45], colour: '#c9b48f' }, 'near'),
    chair(stage, { at: [2.65, 0.45], colour: '#c9b48f' }, 'near'),
    pendant(stage, { at: [2.35, 1.4], y: 1.75, radius: 0.27, ceiling: 2.7, colour: '#5f7d78' }),
  ])
}
