import { mix } from '../paper/mix.ts'
import type { Paint } from '../paper/paint.ts'
import { clipped, polygon } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { corners, outlineOn, patch } from '../space/face.ts'
import { planeFrom } from '../space/plane.ts'
import { type Feature, lit } from '../space/stage.ts'
import { dayGlass } from './glass.ts'
import { barsFor } from './window-bars.ts'

export type WindowLook = {
  frame: string
  casing?: string
  columns?: number
  rows?: number
  glass?: Paint
  depth?: number
  casingWidth?: number
  /** Curtains seen through the glass. */
  curtain?: string
  sill?: boolean
  /** What is seen through it, in the pane’s own metres. */
  view?: (wide: number, high: number) => Feature
}

/** A window in its opening: casing, reveal, glass set back, bars, and the shadow the reveal throws. */
export function windowAt(
  u: number,
  v: number,
  [wide, high]: readonly [number, number],
  look: WindowLook,
): Feature {
  const { frame, depth = 0.12, casing, casingWidth = 0.14, columns = 2, rows = 2 } = look
  const [us, vs] = [[u, u + wide] as const, [v, v + high] as const]

  return (stage, wall) => {
    const reveal = mix(lit(stage, frame, wall.normal), stage.shade, 0.35)
    const hole = outlineOn(stage, wall, corners(us, vs))
    const back = planeFrom(wall.at(u, v, -depth), wall.along, wall.up)
    const edge = [
      [0, 0],
      [wide, 0],
      [wide, high],
      [0, high],
    ] as const
    const shade = ['top', 'left', 'right'].map((side) => {
      const [a, b] =
        side === 'top'
          ? ([
              [u, v + high],
              [u + wide, v + high],
            ] as const)
          : side === 'left'
            ? ([
                [u, v],
                [u, v + high],
              ] as const)
            : ([
                [u + wide, v],
                [u + wide, v + high],
              ] as const)
      const points = [
        ...[a, b].map(([x, y]) => wall.at(x, y)),
        ...[a, b].map(([x, y]) => wall.at(x, y, -depth)),
      ]
      return polygon(cast(stage, back, points), {
        fill: stage.shadow,
        opacity: stage.shadowOpacity,
      })
    })
    const bars = barsFor({ wide, high, columns, rows, fill: lit(stage, frame, wall.normal) })
    const rim = casing
      ? patch(
          [u - casingWidth, u + wide + casingWidth],
          [v - casingWidth, v + high + casingWidth],
          { fill: lit(stage, casing, wall.normal) },
          0.03,
        )(stage, wall)
      : ''
    const inside = [
      polygon(hole, { fill: reveal }),
      polygon(outlineOn(stage, back, edge), { fill: look.glass ?? dayGlass }),
      look.view?.(wide, high)(stage, back) ?? '',
      look.curtain
        ? curtains(wide, high, look.curtain)
            .map((feature) => feature(stage, back))
            .join('')
        : '',
      glint(wide, high)(stage, back),
      ...bars.map((bar) => bar(stage, back)),
      ...shade,
    ]
    const sill =
      look.sill === false
        ? ''
        : patch(
            [u - casingWidth, u + wide + casingWidth],
            [v - 0.09, v],
            { fill: mix(lit(stage, casing ?? frame, wall.normal), '#ffffff', 0.18) },
            0.1,
          )(stage, wall)
    const sillShadow =
      look.sill === false
        ? ''
        : patch([u - casingWidth, u + wide + casingWidth], [v - 0.2, v - 0.08], {
            fill: stage.shadow,
            opacity: 0.3,
          })(stage, wall)

    return rim + clipped(hole, inside.join('')) + sillShadow + sill
  }
}

function glint(wide: number, high: number): Feature {
  return (stage, wall) => {
    const spots = [
      [wide * 0.12, 0],
      [wide * 0.4, 0],
      [wide * 0.85, high],
      [wide * 0.57, high],
    ] as const
    return polygon(outlineOn(stage, wall, spots), { fill: '#ffffff', opacity: 0.13 })
  }
}

function curtains(wide: number, high: number, colour: string) {
  const style = { fill: colour, opacity: 0.75 }
  return [patch([0, wide * 0.2], [0, high], style), patch([wide * 0.8, wide], [0, high], style)]
}
