import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { line, shape } from '../paper/shape.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'

type Bouquet = {
  at: readonly [x: number, z: number]
  base: number
  vase: string
  colours: readonly string[]
  seed: string
}

const HIGH_METRES = 0.26

/** Cut flowers in a vase. */
export function bouquet(stage: Stage, { at: [x, z], base, vase, colours, seed }: Bouquet) {
  const chance = chanceFrom(seed)
  const metre = stage.camera.metre([x, base, z])
  const [fx, fy] = stage.camera.project([x, base + HIGH_METRES * 0.6, z])
  const tips = Array.from({ length: 15 }, (_, index): Point => {
    const lean = (index / 14 - 0.5) * 1.9 + chance.between(-0.12, 0.12)
    const reach = metre * chance.between(0.14, 0.27)
    return [fx + Math.sin(lean) * reach, fy - Math.cos(lean) * reach]
  })
  const stems = tips.map((tip) => line([[fx, fy], tip], { stroke: '#5f7d52', width: 1.8 }))
  const leaves = tips.map(([tx, ty]) =>
    blob(chance, [fx + (tx - fx) * 0.55, fy + (ty - fy) * 0.55], [metre * 0.03, metre * 0.02], 6),
  )
  const heads = tips.map((tip, index) => {
    const size = metre * chance.between(0.022, 0.036)
    const fill = colours[index % colours.length] ?? '#ffffff'
    return shape(blob(chance, tip, [size, size * 0.9], 8), { fill })
  })

  return [
    ...stems,
    shape(leaves.join(''), { fill: '#6f8f5c' }),
    ...heads,
    drum(
      stage,
      { at: [x, z], y: [base, base + HIGH_METRES * 0.7], radius: 0.06, radiusTop: 0.045 },
      vase,
    ),
  ].join('')
}
