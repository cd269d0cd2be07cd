import { mix } from '../paper/mix.ts'
import { down, type Paint, right } from '../paper/paint.ts'
import { polygon } from '../paper/shape.ts'
import { corners, outlineOn, patch } from '../space/face.ts'
import { type Plane, planeFrom } from '../space/plane.ts'
import { type Feature, lit, type Stage } from '../space/stage.ts'
import { beamsOf } from './beams.ts'
import { floorMarks } from './floor-marks.ts'
import { BEHIND_METRES, wallsOf } from './room-walls.ts'

export type Shell = {
  wide: number
  deep: number
  high: number
  wall: string
  sideWall?: string
  ceiling?: string
  floor: { colour: string; kind: 'boards' | 'tiles' | 'parquet' }
  skirting?: string
  cornice?: boolean
  beams?: string
  back?: readonly Feature[]
  left?: readonly Feature[]
  right?: readonly Feature[]
}

export function shell(stage: Stage, spec: Shell) {
  const {
    wide,
    deep,
    high,
    wall,
    sideWall = wall,
    ceiling = '#fbf9f3',
    skirting = '#fbf9f3',
  } = spec
  const { back, left, right: rightWall } = wallsOf(spec)
  const top = planeFrom([0, high, deep], [1, 0, 0], [0, 0, -1])
  const floorPlane = planeFrom([0, 0, deep], [1, 0, 0], [0, 0, -1])
  const face = (
    plane: Plane,
    [from, to]: readonly [number, number],
    colour: string,
    features: readonly Feature[] = [],
  ) => {
    const whole = corners([from, to], [0, high])
    const fill = lit(stage, colour, plane.normal)
    return [
      polygon(outlineOn(stage, plane, whole), { fill, stroke: fill }),
      polygon(outlineOn(stage, plane, whole), { fill: depthShade(plane) }),
      patch(
        [from, to],
        [0, 0.14],
        { fill: lit(stage, skirting, plane.normal) },
        0.02,
      )(stage, plane),
      spec.cornice
        ? patch(
            [from, to],
            [high - 0.16, high],
            { fill: mix(lit(stage, ceiling, plane.normal), wall, 0.15) },
            0.04,
          )(stage, plane)
        : '',
      ...features.map((feature) => feature(stage, plane)),
    ].join('')
  }
  const floorSpots = corners([0, wide], [0, deep + BEHIND_METRES])
  const lightTop = mix(ceiling, stage.shade, 0.05)

  return [
    polygon(outlineOn(stage, top, floorSpots), {
      fill: down([0, mix(ceiling, stage.shade, 0.16)], [1, lightTop]),
    }),
    ...(spec.beams ? beamsOf(stage, spec, spec.beams) : []),
    polygon(outlineOn(stage, floorPlane, floorSpots), {
      fill: down(
        [0, mix(spec.floor.colour, '#fff4df', 0.28)],
        [1, mix(spec.floor.colour, stage.shade, 0.12)],
      ),
    }),
    floorMarks(stage, floorPlane, spec),
    face(left, [-BEHIND_METRES, deep], sideWall, spec.left),
    face(rightWall, [0, deep + BEHIND_METRES], sideWall, spec.right),
    face(back, [0, wide], wall, spec.back),
  ].join('')
}

/** Corners are a little darker than the middle of a wall. */
function depthShade(plane: Plane): Paint {
  if (plane.normal[2] < -0.5)
    return right(
      [0, '#2a2438', 0.1],
      [0.3, '#2a2438', 0],
      [0.75, '#2a2438', 0],
      [1, '#2a2438', 0.07],
    )
  return plane.normal[0] > 0
    ? right([0, '#2a2438', 0], [1, '#2a2438', 0.12])
    : right([0, '#2a2438', 0.1], [0.7, '#2a2438', 0])
}
