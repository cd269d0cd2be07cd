import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { down } from '../paper/paint.ts'
import { clipped, line, polygon } from '../paper/shape.ts'
import { outlineOn, patch } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

export type RoofLook = {
  colour: string
  kind?: 'pantile' | 'standing-seam' | 'snow' | 'thatch'
  edge?: string
}

export function tiles({
  lengths,
  slope,
  look,
}: {
  lengths: readonly [eave: number, ridge: number]
  slope: number
  look: RoofLook
}): Feature {
  return (stage, plane) => {
    const colour = lit(stage, look.colour, plane.normal)
    const [dark, light] = [mix(colour, '#1d1526', 0.45), mix(colour, '#fff0dc', 0.3)]
    const outline = outlineOn(stage, plane, [
      [0, 0],
      [lengths[0], 0],
      [lengths[1], slope],
      [0, slope],
    ])
    const length = Math.max(...lengths)
    const columns = Array.from(
      { length: Math.floor(length / 0.3) },
      (_, index) => (index + 1) * 0.3,
    )
    const rows = Array.from({ length: Math.floor(slope / 0.36) }, (_, index) => (index + 1) * 0.36)
    const chance = chanceFrom(`roof${length}`)
    const upright = (at: number, stroke: string, width: number, opacity: number) =>
      line(
        outlineOn(stage, plane, [
          [at, 0],
          [at, slope],
        ]),
        { stroke, width, opacity },
      )
    const level = (at: number, opacity: number) =>
      line(
        outlineOn(stage, plane, [
          [0, at],
          [length, at],
        ]),
        { stroke: dark, width: 1.2, opacity },
      )
    const spots = Array.from({ length: 46 }, () => {
      const [u, v] = [
        Math.floor(chance.between(0, length / 0.3 - 1)) * 0.3,
        Math.floor(chance.between(0, slope / 0.36 - 1)) * 0.36,
      ]
      return patch([u, u + 0.3], [v, v + 0.36], {
        fill: chance.next() < 0.5 ? dark : light,
        opacity: 0.22,
      })(stage, plane)
    })
    const marks = {
      pantile: () => [
        ...spots,
        ...columns.map((at) => upright(at, dark, 1, 0.26)),
        ...rows.map((at) => level(at, 0.24)),
      ],
      'standing-seam': () =>
        columns
          .filter((_, index) => index % 2 === 0)
          .flatMap((at) => [upright(at, dark, 1.3, 0.4), upright(at + 0.05, light, 0.9, 0.4)]),
      snow: () => [],
      thatch: () =>
        Array.from({ length: 120 }, () => upright(chance.between(0, length), dark, 1, 0.1)),
    }[look.kind ?? 'pantile']()
    const edge = patch(
      [0, lengths[0]],
      [-0.02, 0.14],
      { fill: lit(stage, look.edge ?? '#f4efe4', [0, 0, -1]) },
      0.02,
    )(stage, plane)
    const sheen = polygon(outline, {
      fill: down([0, '#ffffff', 0.16], [0.5, '#ffffff', 0], [1, '#1b1426', 0.16]),
    })

    return (
      polygon(outline, { fill: colour, stroke: colour }) +
      clipped(outline, marks.join('')) +
      sheen +
      edge
    )
  }
}
