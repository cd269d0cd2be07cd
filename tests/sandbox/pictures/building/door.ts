import { mix } from '../paper/mix.ts'
import type { Paint } from '../paper/paint.ts'
import { clipped, polygon } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { corners, outlineOn, patch } from '../space/face.ts'
import { planeFrom } from '../space/plane.ts'
import { type Feature, lit } from '../space/stage.ts'
import { dayGlass } from './glass.ts'

export type DoorLook = {
  colour: string
  casing?: string
  glass?: Paint
  kind?: 'panelled' | 'glazed' | 'plain' | 'double'
}

/** A door set back in its opening. */
export function doorAt(
  u: number,
  v: number,
  [wide, high]: readonly [number, number],
  look: DoorLook,
): Feature {
  const { colour, casing, glass = dayGlass, kind = 'panelled' } = look
  const depth = 0.14

  return (stage, wall) => {
    const hole = outlineOn(stage, wall, corners([u, u + wide], [v, v + high]))
    const back = planeFrom(wall.at(u, v, -depth), wall.along, wall.up)
    const fill = lit(stage, colour, wall.normal)
    const [deep, glow] = [mix(fill, '#000000', 0.28), mix(fill, '#ffffff', 0.18)]
    const panel = (a: readonly [number, number], b: readonly [number, number]) => [
      patch(a, b, { fill: deep }),
      patch([a[0] + 0.025, a[1]], [b[0], b[1] - 0.025], { fill: mix(fill, '#000000', 0.08) }),
    ]
    const pane = (a: readonly [number, number], b: readonly [number, number]) => [
      patch([a[0] - 0.04, a[1] + 0.04], [b[0] - 0.04, b[1] + 0.04], { fill: glow }),
      patch(a, b, { fill: glass }),
    ]
    const half = wide / 2
    const parts = {
      panelled: [
        ...panel([0.14, half - 0.06], [0.2, high * 0.42]),
        ...panel([half + 0.06, wide - 0.14], [0.2, high * 0.42]),
        ...pane([0.18, wide - 0.18], [high * 0.52, high - 0.2]),
        patch([half - 0.02, half + 0.02], [high * 0.52, high - 0.2], { fill: glow }),
      ],
      glazed: [...pane([0.14, wide - 0.14], [0.25, high - 0.14])],
      plain: [patch([0.1, 0.2], [0.3, high - 0.3], { fill: deep })],
      double: [
        ...pane([0.14, half - 0.1], [high * 0.36, high - 0.16]),
        ...pane([half + 0.1, wide - 0.14], [high * 0.36, high - 0.16]),
        ...panel([0.14, half - 0.1], [0.16, high * 0.3]),
        ...panel([half + 0.1, wide - 0.14], [0.16, high * 0.3]),
        patch([half - 0.012, half + 0.012], [0, high], { fill: deep }),
      ],
    }[kind]
    const knob = patch(
      [wide - 0.13, wide - 0.06],
      [high * 0.45, high * 0.49],
      { fill: '#d9c48a' },
      0.03,
    )
    const lintel = [
      wall.at(u, v + high),
      wall.at(u + wide, v + high),
      wall.at(u, v + high, -depth),
      wall.at(u + wide, v + high, -depth),
    ]
    const inside = [
      polygon(hole, { fill: mix(fill, '#000000', 0.4) }),
      patch([0, wide], [0, high], { fill })(stage, back),
      ...[...parts, knob].map((part) => part(stage, back)),
      polygon(cast(stage, back, lintel), { fill: stage.shadow, opacity: 0.4 }),
    ]
    const rim = casing
      ? patch(
          [u - 0.14, u + wide + 0.14],
          [v, v + high + 0.16],
          { fill: lit(stage, casing, wall.normal) },
          0.03,
        )(stage, wall)
      : ''

    return rim + clipped(hole, inside.join(''))
  }
}
