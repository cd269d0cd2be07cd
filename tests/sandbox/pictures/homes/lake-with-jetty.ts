import { clouds } from '../land/clouds.ts'
import { farSpruces } from '../land/far-spruces.ts'
import { floor } from '../land/floor.ts'
import { hills } from '../land/hills.ts'
import { reeds } from '../land/reeds.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { water } from '../land/water.ts'
import { page } from '../paper/page.ts'
import { round } from '../paper/paint.ts'
import { ellipse, shape, soft } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cameraAt } from '../space/camera.ts'
import { type Stage, stageWith } from '../space/stage.ts'
import { rowingBoat } from './rowing-boat.ts'

export function lakeWithJetty() {
  const camera = cameraAt([0, 2.3, -9], { focal: 1250, horizon: 470, centre: 800 })
  const stage = stageWith(camera, { sun: [0.5, 0.35, 0.6], warmth: '#ffe6b8', depth: 0.36 })
  const boards = Array.from({ length: 46 }, (_, index) => {
    const z = -7.6 + index * 0.3
    return floor(
      stage,
      [
        [-1 + index * 0.02, z],
        [0.9 + index * 0.02, z],
        [0.9 + index * 0.02, z + 0.27],
        [-1 + index * 0.02, z + 0.27],
      ],
      { fill: index % 3 === 0 ? '#b39d86' : index % 3 === 1 ? '#c4ae95' : '#bba58c' },
      0.45,
    )
  })
  const posts = [6, 3, 0, -3, -6].flatMap((z) =>
    [-1.05, 1.1].map((x) =>
      crate(stage, { x: [x, x + 0.14], y: [-0.3, 0.75], z: [z, z + 0.14] }, '#7d6a58'),
    ),
  )

  return page([
    sky(480, [0, '#7ba8c4'], [0.55, '#d7dfd6'], [1, '#fbe3b6']),
    clouds({ seed: 'jetty', count: 9, top: 60, bottom: 400, colour: '#fff6e6', size: 1.1 }),
    ellipse([1150, 440], [420, 260], { fill: round([0, '#fff2c8', 0.9], [1, '#fff2c8', 0]) }),
    hills({ base: 466, high: 84, colour: '#9db4b8', seed: 'j1' }),
    farSpruces({ base: 470, high: 58, colour: '#7c9a96', seed: 'j2' }),
    farSpruces({ base: 472, high: 30, colour: '#54756f', seed: 'j3' }),
    water({
      top: 470,
      bottom: 1067,
      light: '#fbe6be',
      dark: '#5b8ba1',
      seed: 'j4',
      mirror: '#6f918d',
    }),
    rock(stage),
    ...boards.toReversed(),
    ...posts,
    rowingBoat(stage),
    reeds('rd', [20, 330], 1067, 330, '#7d8a4e'),
    reeds('rd2', [1330, 1600], 1067, 300, '#6d7c49'),
    tree(stage, { at: [-3.9, 0, -3.9], high: 6.6, kind: 'pine', seed: 'jp', shadow: false }),
  ])
}

function rock(stage: Stage) {
  const [x, y] = stage.camera.project([5.8, 0, 5])
  const metre = stage.camera.metre([5.8, 0, 5])
  const stone = (dx: number, wide: number, high: number, fill: string) =>
    shape(
      soft([
        [x + (dx - wide) * metre, y],
        [x + (dx - wide * 0.7) * metre, y - high * metre],
        [x + (dx + wide * 0.2) * metre, y - high * 1.2 * metre],
        [x + (dx + wide * 0.9) * metre, y - high * 0.5 * metre],
        [x + (dx + wide * 1.1) * metre, y],
      ]),
      { fill },
    )

  return [
    ellipse([x, y], [metre * 2, metre * 0.08], { fill: '#3f6577', opacity: 0.5 }),
    stone(0.2, 1.5, 0.5, '#8f8d8c'),
    stone(0.7, 0.8, 0.42, '#c4b49c'),
    stone(-1, 0.7, 0.28, '#7d7e82'),
  ].join('')
}
