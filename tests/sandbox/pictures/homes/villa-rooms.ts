import { daylight } from '../room/daylight.ts'
import { doorAt } from '../building/door.ts'
import { windowAt } from '../building/window.ts'
import { page } from '../paper/page.ts'
import { baseUnits, fan, openShelf, oven, tap, wallUnits } from '../room/cabinets.ts'
import {
  bookcase,
  floorLamp,
  houseplant,
  pendant,
  roundTable,
  rug,
  table,
} from '../room/furniture.ts'
import { curtain, outlook, picture, tilesOnWall, wainscot } from '../room/on-wall.ts'
import { armchair, chair, sofa } from '../room/seating.ts'
import { type Shell, shell, wallsOf } from '../room/shell.ts'
import { windowLight } from '../room/window-light.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'

const white = '#fbf8f0'
const garden = outlook('villa-garden', ['#d5e8ee', '#f6f5e6'], '#a9c08c')
const pane = {
  frame: white,
  casing: white,
  columns: 2,
  rows: 3,
  depth: 0.22,
  view: garden,
} as const

export function villaLivingRoom() {
  const camera = cameraAt([2.9, 1.5, -2.7], { focal: 1270, horizon: 500, centre: 830 })
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

export function villaKitchen() {
  const camera = cameraAt([2.2, 1.55, -2.5], { focal: 1230, horizon: 490, centre: 770 })
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
    houseplant(stage, { at: [2.4, 1.5], high: 0.42, pot: '#e8e2d4', seed: 'vase', base: 0.74 }),
    chair(stage, { at: [1.75, 0.45], colour: '#c9b48f' }, 'near'),
    chair(stage, { at: [2.65, 0.45], colour: '#c9b48f' }, 'near'),
    pendant(stage, { at: [2.35, 1.4], y: 1.75, radius: 0.27, ceiling: 2.7, colour: '#5f7d78' }),
  ])
}
