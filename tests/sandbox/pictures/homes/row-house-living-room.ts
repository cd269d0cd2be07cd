import { bricks } from '../building/bricks.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { armchair } from '../room/armchair.ts'
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
import { pane } from './row-house-pane.ts'

const fire = down([0, '#2a1d1a'], [0.45, '#b3471f'], [0.8, '#f2a03d'], [1, '#ffd98a'])

export function rowHouseLivingRoom() {
  const camera = cameraAt([2.6, 1.4, -2.7], { focal: 1230, horizon: 442, centre: 800 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.5, 0.45, 0.45] })
  const room: Shell = {
    wide: 5.4,
    deep: 4.6,
    high: 2.45,
    wall: '#efe3cd',
    ceiling: '#f6f0e4',
    floor: { colour: '#a9764a', kind: 'parquet' },
    skirting: '#8a6246',
    back: [
      windowAt(0.4, 0.35, [2.4, 1.9], { ...pane, columns: 3 }),
      curtain([0.08, 0.42], [0.05, 2.36], '#c7794a'),
      curtain([2.8, 3.1], [0.05, 2.36], '#c7794a'),
      patch([3.4, 5.4], [0, 2.45], { fill: '#a8634c' }, 0.01),
      bricks({
        u: [3.4, 5.4],
        v: [0, 2.45],
        dark: '#74392e',
        light: '#cf8a6c',
        count: 90,
        seed: 'chimney',
      }),
      patch([3.85, 4.95], [0.42, 1.12], { fill: '#241d1c' }, 0.02),
      patch([4, 4.8], [0.44, 0.86], { fill: fire, opacity: 0.9 }, 0.02),
      patch([3.4, 5.4], [0.3, 0.42], { fill: '#5d554e' }, 0.12),
      patch([3.6, 5.2], [1.28, 1.38], { fill: '#6d4f3a' }, 0.14),
    ],
    left: [windowAt(1.1, 0.35, [2, 1.9], pane)],
    right: [
      picture(1.4, 1, [1.1, 0.9], ['#ead9b8', '#c0622f', '#3f6b66']),
      picture(2.9, 1.15, [0.6, 0.75], ['#e9e1cf', '#6b7c4c', '#d99a3d']),
    ],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [0.9, 4.4], [0.6, 3.5], ['#d9a75c', '#8c4a2c', '#f0dcae']),
    windowLight(stage, left, { u: 1.1, v: 0.35, size: [2, 1.9], rows: 1 }),
    houseplant(stage, { at: [3.1, 4.2], high: 1.3, pot: '#e6dcc8', seed: 'mon' }),
    floorLamp(stage, { at: [0.4, 4.1], high: 1.35, colour: '#e9b96a' }),
    sofa(stage, { at: [0.7, 2.9], wide: 2.3, colour: '#6f7a4e', accent: '#c7794a' }),
    roundTable(stage, { at: [2.2, 1.8], radius: 0.55, high: 0.42, colour: '#8a5a3a' }),
    houseplant(stage, { at: [2.2, 1.8], high: 0.34, pot: '#3f6b66', seed: 'cact', base: 0.42 }),
    armchair(stage, { at: [3.7, 1.3], colour: '#b5562f' }),
    pendant(stage, { at: [2.3, 2], y: 1.85, radius: 0.34, ceiling: 2.45, colour: '#d9832f' }),
  ])
}
