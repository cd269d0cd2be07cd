import { type House, house } from '../building/house.ts'
import { blossoms } from '../land/blossoms.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { hills } from '../land/hills.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { chanceFrom } from '../paper/chance.ts'
import { page } from '../paper/page.ts'
import { line, shape, soft } from '../paper/shape.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'
import { white } from './farm-white.ts'

export function scanianFields() {
  const camera = cameraAt([0, 3.2, -10], { focal: 1300, horizon: 560, centre: 800 })
  const stage = stageWith(camera, { sun: [0.6, 0.4, -0.5], warmth: '#ffe7b5', depth: 0.34 })
  const small: House = {
    x: [21, 33],
    z: [70, 76],
    eave: 3,
    ridge: 7,
    colour: white,
    overhang: 0.4,
    roof: { colour: '#b4694c' },
  }
  const wing: House = {
    x: [34, 39],
    z: [66, 80],
    eave: 3,
    ridge: 6.4,
    ridgeAlong: 'z',
    colour: white,
    overhang: 0.4,
    roof: { colour: '#a8624a' },
  }
  const furrow = (from: number, to: number, colour: string) =>
    floor(
      stage,
      [
        [from * 0.02 + 1, 90],
        [to * 0.02 + 1, 90],
        [to, -8.5],
        [from, -8.5],
      ],
      { fill: colour },
    )
  const chance = chanceFrom('rye')
  const ears = Array.from({ length: 260 }, () => {
    const x = chance.between(-10, 1610)
    const high = chance.between(60, 190)
    const sway = chance.between(4, 26)
    return (
      line(
        [
          [x, 1080],
          [x + sway * 0.4, 1080 - high * 0.6],
          [x + sway, 1080 - high],
        ],
        { stroke: chance.next() < 0.5 ? '#c9a24e' : '#e3c476', width: 2.6 },
      ) +
      shape(
        soft([
          [x + sway - 4, 1080 - high],
          [x + sway + 2, 1080 - high - 26],
          [x + sway + 8, 1080 - high - 4],
          [x + sway + 2, 1080 - high + 8],
        ]),
        { fill: chance.next() < 0.5 ? '#d6b05a' : '#ecd08a' },
      )
    )
  })

  return page([
    sky(580, [0, '#6fa3c8'], [0.5, '#c5dbe2'], [1, '#fde9bd']),
    clouds({ seed: 'wide', count: 13, top: 50, bottom: 480, colour: '#fffaf0', size: 1.4 }),
    hills({ base: 566, high: 44, colour: '#a3b7bb', seed: 'fh' }),
    farWoods({ base: 572, high: 26, colour: '#93a98d', seed: 'fw' }),
    lawn({ top: 562, far: '#d9c877', near: '#cba953', seed: 'ff', tufts: 0 }),
    floor(
      stage,
      [
        [-200, 160],
        [200, 160],
        [200, 62],
        [-200, 66],
      ],
      { fill: '#e8d24a' },
    ),
    floor(
      stage,
      [
        [-200, 62],
        [200, 58],
        [200, 44],
        [-200, 48],
      ],
      { fill: '#8fae5c' },
    ),
    floor(
      stage,
      [
        [-200, 48],
        [200, 44],
        [200, 34],
        [-200, 36],
      ],
      { fill: '#b9bd6a' },
    ),
    house(stage, wing),
    house(stage, small),
    tree(stage, { at: [18, 0, 72], high: 10, kind: 'oak', seed: 'ff1', shadow: false }),
    tree(stage, { at: [42, 0, 76], high: 11, kind: 'oak', seed: 'ff2', shadow: false }),
    ...[-8, -5, -2, 1].map((x, index) =>
      tree(stage, {
        at: [x * 4 - 14, 0, 50 + index * 4],
        high: 6 + index,
        kind: index % 2 ? 'poplar' : 'oak',
        seed: `row${x}`,
        shadow: false,
      }),
    ),
    ...Array.from({ length: 30 }, (_, index) =>
      furrow(-34 + index * 2.4, -33 + index * 2.4, index % 2 ? '#c9a44c' : '#dcbd66'),
    ),
    furrow(-3.2, 4, '#dcc79a'),
    furrow(-0.4, 1.3, '#b9ae72'),
    shrub(stage, { at: [-4.6, 0, 3], high: 1, wide: 2.2, seed: 'poppies', flowers: '#d8452f' }),
    ears.join(''),
    blossoms('poppy', ['#d9442f', '#5f7fc0'], [960, 1050], 16),
  ])
}
