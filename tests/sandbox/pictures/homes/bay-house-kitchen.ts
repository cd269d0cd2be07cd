import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { baseUnits } from '../room/base-units.ts'
import { bouquet } from '../room/bouquet.ts'
import { daylight } from '../room/daylight.ts'
import { fan } from '../room/fan.ts'
import { houseplant } from '../room/houseplant.ts'
import { openShelf } from '../room/open-shelf.ts'
import { outlook } from '../room/outlook.ts'
import { oven } from '../room/oven.ts'
import { pendant } from '../room/pendant.ts'
import { wallsOf } from '../room/room-walls.ts'
import { type Shell, shell } from '../room/shell.ts'
import { softShadow } from '../room/soft-shadow.ts'
import { tap } from '../room/tap.ts'
import { tilesOnWall } from '../room/tiles-on-wall.ts'
import { wallUnits } from '../room/wall-units.ts'
import { windowLight } from '../room/window-light.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { drum } from '../space/drum.ts'
import { stageWith } from '../space/stage.ts'

export function bayHouseKitchen() {
  const camera = cameraAt([2.1, 1.55, -2.5], { focal: 1230, horizon: 468, centre: 760 })
  const stage = stageWith(camera, { ...daylight, sun: [0.65, 0.42, 0.15], warmth: '#ffe3b8' })
  const white = '#f6f0e3'
  const pane = {
    frame: white,
    casing: white,
    columns: 2,
    rows: 2,
    depth: 0.28,
    casingWidth: 0.1,
    view: outlook('autumn', ['#c9d3dd', '#f9e6c6'], '#cfa35c'),
  } as const
  const front = { colour: '#3f564c', knob: '#d0a85c' }
  const room: Shell = {
    wide: 5,
    deep: 4.2,
    high: 2.9,
    wall: '#f3e9d9',
    cornice: true,
    floor: { colour: '#c39865', kind: 'parquet' },
    back: [
      tilesOnWall([0, 5], [0.9, 1.55], { colour: '#f3eee2', pitch: [0.2, 0.1] }),
      wallUnits([0.1, 1.2], [1.55, 2.6], front),
      wallUnits([2.05, 2.6], [1.55, 2.6], front),
      fan(1.32, 1.65, 2.9, '#d0a85c'),
      windowAt(3.1, 1.12, [1.4, 1.35], pane),
      baseUnits([0.02, 4.98], { ...front, worktop: '#ece7de' }),
      oven(1.32),
      tap(3.8),
      openShelf([4.62, 4.98], 1.62, '#8a6246', ['#d0a85c']),
    ],
    right: [windowAt(1.2, 0.9, [1.4, 1.55], pane)],
  }
  const { right } = wallsOf(room)
  const stool = (x: number) =>
    drum(stage, { at: [x, 0.55], y: [0, 0.03], radius: 0.2 }, '#2f302f') +
    drum(stage, { at: [x, 0.55], y: [0.03, 0.66], radius: 0.03 }, '#2f302f') +
    drum(stage, { at: [x, 0.55], y: [0.66, 0.72], radius: 0.19 }, '#b5764a')

  return page([
    shell(stage, room),
    windowLight(stage, right, { u: 1.2, v: 0.9, size: [1.4, 1.55] }, '#ffe2a6'),
    houseplant(stage, { at: [2.75, 3.9], high: 0.4, pot: '#b5643f', seed: 'sage', base: 0.9 }),
    softShadow(stage, [1.2, 3.7], [0.9, 1.9], 0.4),
    crate(stage, { x: [1.35, 3.55], y: [0, 0.88], z: [1.05, 1.85] }, '#4a6358'),
    crate(stage, { x: [1.2, 3.7], y: [0.88, 0.93], z: [0.75, 1.9] }, '#ece7de'),
    bouquet(stage, {
      at: [3.1, 1.4],
      base: 0.93,
      vase: '#3f564c',
      colours: ['#c9783a', '#e0a94f', '#a8452f'],
      seed: 'branches',
    }),
    drum(stage, { at: [1.95, 1.3], y: [0.93, 1.0], radius: 0.1, radiusTop: 0.2 }, '#c9895a'),
    ...[0.06, -0.05, 0.01].map((dx, index) =>
      drum(
        stage,
        { at: [1.95 + dx, 1.26 + index * 0.05], y: [1.0, 1.07], radius: 0.045 },
        ['#c9553f', '#d9a04f', '#a8b45a'][index] ?? '#c9553f',
      ),
    ),
    stool(1.8),
    stool(2.5),
    stool(3.2),
    pendant(stage, { at: [1.9, 1.35], y: 1.95, radius: 0.2, ceiling: 2.9, colour: '#d0a85c' }),
    pendant(stage, { at: [3, 1.35], y: 1.95, radius: 0.2, ceiling: 2.9, colour: '#d0a85c' }),
  ])
}
