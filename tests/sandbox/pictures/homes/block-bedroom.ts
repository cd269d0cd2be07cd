import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { bed } from '../room/bed.ts'
import { curtain } from '../room/curtain.ts'
import { daylight } from '../room/daylight.ts'
import { floorLamp } from '../room/floor-lamp.ts'
import { houseplant } from '../room/houseplant.ts'
import { pendant } from '../room/pendant.ts'
import { picture } from '../room/picture.ts'
import { wallsOf } from '../room/room-walls.ts'
import { rug } from '../room/rug.ts'
import { type Shell, shell } from '../room/shell.ts'
import { table } from '../room/table.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { patch } from '../space/face.ts'
import { stageWith } from '../space/stage.ts'
import { pane } from './block-pane.ts'

export function blockBedroom() {
  const camera = cameraAt([2.1, 1.5, -2.4], { focal: 1230, horizon: 452, centre: 860 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.6, 0.55, 0.25], shade: '#4b4660' })
  const room: Shell = {
    wide: 4,
    deep: 4,
    high: 2.6,
    wall: '#8fa3a8',
    sideWall: '#efe8dc',
    floor: { colour: '#c79b6a', kind: 'parquet' },
    back: [
      picture(1.25, 1.35, [0.6, 0.75], ['#f0e6d4', '#c97a5b', '#e2b873']),
      picture(2.05, 1.35, [0.6, 0.75], ['#e6e4da', '#5d7f86', '#2f4858']),
    ],
    left: [
      windowAt(1.1, 0.85, [1.9, 1.4], { ...pane, columns: 2 }),
      curtain([0.7, 1.1], [0.05, 2.44], '#f4ecdc'),
      curtain([3, 3.4], [0.05, 2.44], '#f4ecdc'),
    ],
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
    bed(stage, {
      at: [1.1, 1.75],
      wide: 1.7,
      long: 2.15,
      frame: '#a8744a',
      sheet: '#f6f1e7',
      cover: '#5d7f86',
      throwOver: '#d9a05b',
    }),
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
