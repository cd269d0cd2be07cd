import { doorAt } from '../building/door.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { armchair } from '../room/armchair.ts'
import { bouquet } from '../room/bouquet.ts'
import { chair } from '../room/chair.ts'
import { curtain } from '../room/curtain.ts'
import { daylight } from '../room/daylight.ts'
import { floorLamp } from '../room/floor-lamp.ts'
import { houseplant } from '../room/houseplant.ts'
import { outlook } from '../room/outlook.ts'
import { pendant } from '../room/pendant.ts'
import { picture } from '../room/picture.ts'
import { roundTable } from '../room/round-table.ts'
import { rug } from '../room/rug.ts'
import { type Shell, shell } from '../room/shell.ts'
import { sofa } from '../room/sofa.ts'
import { table } from '../room/table.ts'
import { tileStove } from '../room/tile-stove.ts'
import { wainscot } from '../room/wainscot.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'

const street = outlook('winter-street', ['#b9c7d8', '#e6e6ea'], '#a9b1c2')

export function stoneHouseParlour() {
  const camera = cameraAt([2.9, 1.6, -3.1], { focal: 1240, horizon: 505, centre: 780 })
  const stage = stageWith(camera, {
    ...daylight,
    sun: [0.4, 0.6, 0.2],
    shade: '#4b455e',
    depth: 0.22,
  })
  const wood = '#efe9dc'
  const pane = {
    frame: wood,
    casing: wood,
    columns: 2,
    rows: 3,
    depth: 0.34,
    casingWidth: 0.13,
    view: street,
  }
  const room: Shell = {
    wide: 6,
    deep: 5,
    high: 3.4,
    wall: '#7f9488',
    sideWall: '#7f9488',
    cornice: true,
    floor: { colour: '#a87446', kind: 'parquet' },
    back: [
      wainscot([0, 6], 0.85, wood, 0.6),
      windowAt(1.75, 0.75, [1.15, 2.15], pane),
      windowAt(3.75, 0.75, [1.15, 2.15], pane),
      curtain([1.3, 1.66], [0.05, 3.12], '#a8543f'),
      curtain([2.98, 3.3], [0.05, 3.12], '#a8543f'),
      curtain([3.34, 3.66], [0.05, 3.12], '#a8543f'),
      curtain([4.98, 5.32], [0.05, 3.12], '#a8543f'),
    ],
    left: [
      wainscot([-4, 5], 0.85, wood, 0.6),
      doorAt(1.6, 0, [1.6, 2.45], { colour: wood, casing: wood, kind: 'double', glass: '#c8b48d' }),
    ],
    right: [
      wainscot([0, 9], 0.85, wood, 0.6),
      picture(1.1, 1.3, [1.2, 1], ['#d9c9a4', '#3f5a4f', '#b7704a'], '#b08a4a'),
      picture(2.7, 1.45, [0.6, 0.75], ['#e9dfca', '#7c4a3d', '#c99f5b'], '#b08a4a'),
    ],
  }

  return page([
    shell(stage, room),
    rug(stage, [1.1, 5], [0.6, 3.7], ['#8c4638', '#3b3f4f', '#d4b27a']),
    tileStove(stage, {
      at: [0.62, 4.4],
      high: 3,
      radius: 0.5,
      colour: '#f3f2ec',
      accent: '#5f86a0',
    }),
    houseplant(stage, { at: [5.5, 4.5], high: 1.5, pot: '#6b8079', seed: 'palm' }),
    chair(stage, { at: [2.6, 3.85], colour: '#6b4630' }),
    chair(stage, { at: [3.5, 3.85], colour: '#6b4630' }),
    table(stage, { x: [2.35, 4.15], z: [3, 3.85], high: 0.76, colour: '#7c5238' }),
    bouquet(stage, {
      at: [3.25, 3.4],
      base: 0.76,
      vase: '#f0e6d2',
      colours: ['#b9a0d6', '#e6dcf0', '#8a76b5'],
      seed: 'hyacinth',
    }),
    floorLamp(stage, { at: [5.6, 3.2], high: 1.4, colour: '#f4dfae' }),
    sofa(stage, { at: [3.75, 1.75], wide: 2.05, colour: '#b08a4f', accent: '#7f9488' }),
    roundTable(stage, { at: [3.05, 1.5], radius: 0.42, high: 0.5, colour: '#7c5238' }),
    armchair(stage, { at: [1.25, 1.5], colour: '#4f6a72' }),
    pendant(stage, { at: [3.05, 2.8], y: 2.4, radius: 0.36, ceiling: 3.4, colour: '#e9d7a8' }),
  ])
}
