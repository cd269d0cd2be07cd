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
import { wainscot } from '../room/wainscot.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'
import { pane, white } from './villa-pane.ts'

export function villaLivingRoom() {
  const camera = cameraAt([2.9, 1.5, -2.7], { focal: 1270, horizon: 452, centre: 830 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.62, 0.55, 0.32] })
  const room: Shell = {
    wide: 6,
    deep: 4.6,
    high: 2.8,
    wall: '#c5d0c4',
    sideWall: '#c5d0c4',
    cornice: true,
    floor: { colour: '#c89f6d', kind: 'boards' },
    back: [
      wainscot([0, 6], 0.9, white),
      windowAt(0.7, 0.95, [1.25, 1.45], pane),
      windowAt(4.1, 0.95, [1.25, 1.45], pane),
      curtain([0.38, 0.68], [0.2, 2.56], '#efe6d3'),
      curtain([1.98, 2.28], [0.2, 2.56], '#efe6d3'),
      curtain([3.78, 4.08], [0.2, 2.56], '#efe6d3'),
      curtain([5.38, 5.68], [0.2, 2.56], '#efe6d3'),
      picture(2.6, 1.3, [0.85, 1.05], ['#e9dcc0', '#5d7a6b', '#d08a52']),
    ],
    left: [
      wainscot([-4, 4.6], 0.9, white),
      windowAt(1, 0.95, [1.2, 1.45], pane),
      windowAt(2.8, 0.95, [1.2, 1.45], pane),
    ],
    right: [
      wainscot([0, 8.6], 0.9, white),
      doorAt(0.6, 0, [1.5, 2.2], {
        colour: white,
        casing: white,
        kind: 'double',
        glass: '#e3d6b8',
      }),
    ],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [1.4, 4.6], [0.9, 3.4], ['#b5654a', '#7c3f38', '#e3c79a']),
    windowLight(stage, left, { u: 1, v: 0.95, size: [1.2, 1.45], rows: 3 }),
    windowLight(stage, left, { u: 2.8, v: 0.95, size: [1.2, 1.45], rows: 3 }),
    houseplant(stage, { at: [0.5, 4.1], high: 1.2, pot: '#b7724f', seed: 'fig' }),
    sofa(stage, { at: [1.9, 3.3], wide: 2.3, colour: '#5d7467', accent: '#d9a05b' }),
    floorLamp(stage, { at: [4.65, 3.9], high: 1.35, colour: '#f3e4c2' }),
    bookcase(stage, {
      x: [5.05, 5.98],
      z: [4.1, 4.5],
      high: 0.8,
      colour: '#8a6244',
      seed: 'villa-books',
    }),
    roundTable(stage, { at: [2.9, 2.1], radius: 0.55, high: 0.42, colour: '#8a6244' }),
    houseplant(stage, { at: [2.8, 2.1], high: 0.36, pot: '#e8e2d4', seed: 'herb', base: 0.42 }),
    armchair(stage, { at: [4.5, 1.5], colour: '#d3a06a' }),
    pendant(stage, { at: [2.95, 2.2], y: 2.1, radius: 0.26, ceiling: 2.8, colour: '#f7efdc' }),
  ])
}
