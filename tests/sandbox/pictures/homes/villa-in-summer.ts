import { doorAt } from '../building/door.ts'
import { dayGlass } from '../building/glass.ts'
import { house } from '../building/house.ts'
import { houseShadow } from '../building/house-shadow.ts'
import { blossoms } from '../land/blossoms.ts'
import { clouds } from '../land/clouds.ts'
import { farWoods } from '../land/far-woods.ts'
import { floor } from '../land/floor.ts'
import { hedge } from '../land/hedge.ts'
import { lawn } from '../land/lawn.ts'
import { shrub } from '../land/shrub.ts'
import { sky } from '../land/sky.ts'
import { tree } from '../land/tree.ts'
import { page } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import { cameraAt } from '../space/camera.ts'
import { stageWith } from '../space/stage.ts'
import { chimney, villa } from './villa.ts'
import { white } from './villa-pane.ts'
import { porch } from './villa-porch.ts'

export function villaInSummer() {
  const camera = cameraAt([15, 1.8, -20.5], { yaw: -0.41, focal: 1640, horizon: 785, centre: 800 })
  const stage = stageWith(camera, { sun: [-0.45, 0.62, -0.75] })
  const { main, bay } = villa(dayGlass)
  const entrance = doorAt(1.45, 0.55, [1.1, 2.15], { colour: '#3f6b5c', casing: white })

  return page([
    sky(800, [0, '#7fb2d1'], [0.6, '#c3dde6'], [1, '#f6ecd6']),
    clouds({ seed: 'villa4', count: 10, top: 60, bottom: 560, colour: '#ffffff' }),
    farWoods({ base: 800, high: 150, colour: '#9db89b', seed: 'a' }),
    farWoods({ base: 800, high: 80, colour: '#7b9c76', seed: 'b' }),
    lawn({ top: 785, far: '#b3c472', near: '#6c9450', seed: 'lawn' }),
    tree(stage, { at: [-5.5, 0, 8], high: 12.5, kind: 'oak', seed: 'o1' }),
    tree(stage, { at: [-13, 0, 16], high: 10, kind: 'poplar', seed: 'p2' }),
    tree(stage, { at: [15.2, 0, 22], high: 14, kind: 'birch', seed: 'b1' }),
    tree(stage, { at: [14.6, 0, 15], high: 13, kind: 'birch', seed: 'b7' }),
    hedge(stage, [12, 0, 13], [24, 0, 13], { high: 1.3, seed: 'back' }),
    houseShadow(stage, main),
    floor(
      stage,
      [
        [4.9, -3.5],
        [6.5, -3.5],
        [9, -10],
        [12.4, -17.5],
        [9.6, -17.8],
        [6, -10],
      ],
      { fill: down([0, '#e9dcc0'], [1, '#d9c7a3']) },
    ),
    chimney(stage),
    house(stage, main),
    house(stage, { ...bay, front: [...(bay.front ?? []), entrance] }),
    ...porch(stage),
    shrub(stage, { at: [1.4, 0, -0.9], high: 1.2, wide: 2.6, seed: 's1', flowers: '#f6dfe6' }),
    shrub(stage, { at: [3.3, 0, -1.4], high: 0.8, wide: 1.4, seed: 's4', flowers: '#e9a0b4' }),
    shrub(stage, { at: [9.6, 0, -0.9], high: 1.1, wide: 2.6, seed: 's2', flowers: '#f4efe2' }),
    tree(stage, { at: [-4, 0, -5.5], high: 4.6, kind: 'apple', seed: 'apple' }),
    blossoms('vb', ['#ffffff', '#f3d460'], [880, 1060], 26),
    shrub(stage, {
      at: [14.6, 0, -13.5],
      high: 0.9,
      wide: 3.4,
      seed: 'front',
      flowers: '#d88aa6',
      tones: ['#2f4c33', '#49693d', '#6f9150'],
    }),
  ])
}
