import { blossoms } from '../land/blossoms.ts'
import { clouds } from '../land/clouds.ts'
import { farSpruces } from '../land/far-spruces.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { hills } from '../land/hills.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import type { Point } from '../paper/point.ts'
import { polygon } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { type Stage, stageWith } from '../space/stage.ts'

export function meadowWithStake() {
  const camera = cameraAt([0, 1.7, -10], { focal: 1400, horizon: 600, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.6, 0.5, 0.2] })
  const birches = [
    [-7.4, 9, 7.6],
    [-5.4, 15, 9],
    [7.6, 15, 9],
    [9.8, 11, 7.6],
    [-1.6, 26, 9],
  ] as const

  return page([
    sky(620, [0, '#86b6d2'], [0.6, '#d3e4e2'], [1, '#f8ebcb']),
    clouds({ seed: 'plot', count: 9, top: 60, bottom: 480, colour: '#ffffff', size: 1.15 }),
    hills({ base: 606, high: 70, colour: '#a9bfc2', seed: 'ph' }),
    farSpruces({ base: 612, high: 74, colour: '#7f9f8e', seed: 'ps' }),
    farWoods({ base: 614, high: 50, colour: '#8fab7c', seed: 'pw' }),
    lawn({ top: 605, far: '#c5c87a', near: '#7f9a4c', seed: 'pl', tufts: 190 }),
    floor(
      stage,
      [
        [3.5, 60],
        [4.6, 60],
        [3.1, 14],
        [5.5, 2],
        [6.4, -6.5],
        [3.4, -6.5],
        [3.6, 2],
        [1.9, 14],
      ],
      { fill: '#dcc999' },
    ),
    ...birches
      .toSorted(([, a], [, b]) => b - a)
      .map(([x, z, high]) => tree(stage, { at: [x, 0, z], high, kind: 'birch', seed: `pb${x}` })),
    shrub(stage, {
      at: [11, 0, 6],
      high: 1.2,
      wide: 3,
      seed: 'pj',
      tones: ['#3f5d48', '#5c7a55', '#86a067'],
    }),
    blossoms('meadow', ['#ffffff', '#f2cf4f', '#9a86c9', '#d9657a'], [680, 1060], 40),
    stake(stage, [-1.15, -4.6]),
    stake(stage, [-4.6, 5]),
    stake(stage, [2.6, 8]),
    blossoms('meadow2', ['#ffffff', '#f2cf4f'], [980, 1064], 24),
  ])
}

function stake(stage: Stage, [x, z]: readonly [number, number]) {
  const tape: Point[] = [
    [x + 0.05, 1.02],
    [x + 0.42, 0.94],
    [x + 0.36, 0.84],
    [x + 0.5, 0.72],
    [x + 0.05, 0.86],
  ].map(([px, py]) => stage.camera.project([px ?? x, py ?? 1, z]))
  return [
    crate(stage, { x: [x - 0.05, x + 0.05], y: [0, 0.85], z: [z, z + 0.1] }, '#d9b98a'),
    crate(
      stage,
      { x: [x - 0.052, x + 0.052], y: [0.85, 1.1], z: [z - 0.002, z + 0.102] },
      '#d8452f',
    ),
    polygon(tape, { fill: '#e8623f' }),
  ].join('')
}
