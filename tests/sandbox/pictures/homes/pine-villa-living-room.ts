import { uprights } from '../building/uprights.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { armchair } from '../room/armchair.ts'
import { daylight } from '../room/daylight.ts'
import { floorLamp } from '../room/floor-lamp.ts'
import { houseplant } from '../room/houseplant.ts'
import { ironStove } from '../room/iron-stove.ts'
import { outlook } from '../room/outlook.ts'
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

export function pineVillaLivingRoom() {
  const camera = cameraAt([3.2, 1.5, -2.9], { focal: 1150, horizon: 490, centre: 800 })
  const stage = stageWith(camera, { ...daylight, sun: [-0.5, 0.5, 0.45] })
  const pines = outlook('pines', ['#c9d6dc', '#f3e6cd'], '#5f7a68')
  const pane = {
    frame: '#2a2b2f',
    columns: 1,
    rows: 1,
    depth: 0.16,
    sill: false,
    view: pines,
  } as const
  const oak = uprights({
    u: [-4, 10],
    v: [0, 3],
    pitch: 0.18,
    colour: '#7d5a3a',
    opacity: 0.3,
    seed: 'oak',
  })
  const room: Shell = {
    wide: 6.4,
    deep: 4.8,
    high: 3,
    wall: '#d3c7b4',
    sideWall: '#c39a6c',
    ceiling: '#e6cfae',
    floor: { colour: '#a9a59d', kind: 'tiles' },
    skirting: '#b58d61',
    back: [
      ...[0.3, 2, 3.7].map((u) => windowAt(u, 0.1, [1.62, 2.7], pane)),
      patch([5.5, 6.4], [0, 3], { fill: '#4a4a4e' }, 0.01),
    ],
    left: [oak, windowAt(0.6, 0.1, [3.6, 2.7], { ...pane, columns: 3 })],
    right: [oak, picture(1.6, 1.1, [1.3, 1], ['#d9d3c4', '#34454a', '#b5643f'], '#2a2b2f')],
  }
  const { left } = wallsOf(room)

  return page([
    shell(stage, room),
    rug(stage, [1.2, 5], [0.6, 3.6], ['#e6e0d3', '#cfc7b8', '#b8b0a1']),
    windowLight(stage, left, { u: 0.6, v: 0.1, size: [3.6, 2.7], columns: 3, rows: 1 }),
    ironStove(stage, { at: [5.45, 4], ceiling: 3 }),
    houseplant(stage, { at: [0.5, 4.2], high: 1.5, pot: '#3a3b40', seed: 'pv' }),
    sofa(stage, { at: [2, 3.4], wide: 2.8, colour: '#6f7478', accent: '#b5643f', legs: '#2a2b2f' }),
    floorLamp(stage, { at: [1.45, 4], high: 1.45, colour: '#f0e3c6' }),
    roundTable(stage, { at: [2.7, 2.1], radius: 0.6, high: 0.38, colour: '#3f3a37' }),
    roundTable(stage, { at: [3.6, 1.75], radius: 0.36, high: 0.48, colour: '#b58d61' }),
    armchair(stage, { at: [0.9, 1.5], colour: '#a8633f', legs: '#2a2b2f' }),
    pendant(stage, { at: [3.1, 2.2], y: 2.2, radius: 0.42, ceiling: 3, colour: '#2f3034' }),
  ])
}
