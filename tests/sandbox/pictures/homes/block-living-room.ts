import { doorAt } from '../building/door.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { armchair } from '../room/armchair.ts'
import { bookcase } from '../room/bookcase.ts'
import { curtain } from '../room/curtain.ts'
import { daylight } from '../room/daylight.ts'
import { floorLamp } from '../room/floor-lamp.ts'
import { houseplant } from '../room/houseplant.ts'
import { pendant } from '../room/pendant.ts'
import { picture } from '../room/picture.ts'
import { wallsOf } from '../room/room-walls.ts'
import { roundTable } from '../room/round-table.ts'
import { rug } from '../room/rug.ts'
import { type Shell, shell } from '../room/shell.ts'
import { sofa } from '../room/sofa.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { stageWith } from '../space/stage.ts'
import { pane } from './block-pane.ts'

export function blockLivingRoom() {
  const camera = cameraAt([2.2, 1.5, -2.5], { focal: 1240, horizon: 455, centre: 740 })
  const stage = stageWith(camera, { ...daylight, sun: [0.35, 0.5, 0.62] })
  const room: Shell = {
    wide: 5,
    deep: 4.7,
    high: 2.6,
    wall: '#f1e7d6',
    floor: { colour: '#b98754', kind: 'parquet' },
    back: [
      windowAt(0.45, 0.85, [2.3, 1.4], pane),
      doorAt(3.2, 0.02, [0.95, 2.23], {
        colour: '#f6f1e6',
        casing: '#f6f1e6',
        kind: 'glazed',
        glass: {
          stops: [
            [0, '#c2dbe5'],
            [0.5, '#e9ecdf'],
            [0.62, '#b9c7a5'],
            [0.7, '#8ba6a0'],
            [1, '#7d9892'],
          ],
          direction: 'down',
        },
      }),
      patch([0.5, 2.7], [0.12, 0.62], { fill: '#ece2d0' }, 0.1),
      ...[0.7, 0.95, 1.2, 1.45, 1.7, 1.95, 2.2, 2.45].map((u) =>
        patch([u, u + 0.04], [0.16, 0.58], { fill: '#cfc2ac' }, 0.11),
      ),
      curtain([0.16, 0.46], [0.1, 2.42], '#8ea3a8'),
      curtain([2.72, 3], [0.1, 2.42], '#8ea3a8'),
      curtain([4.3, 4.6], [0.1, 2.42], '#8ea3a8'),
    ],
    left: [
      picture(1.7, 1.15, [1.1, 0.85], ['#e8dcc6', '#3f6272', '#d9774f']),
      picture(3.1, 1.2, [0.6, 0.75], ['#f3ead9', '#c9a35e', '#5c6b58']),
    ],
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
