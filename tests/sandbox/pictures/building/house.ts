import { mix } from '../paper/mix.ts'
import { clipped, line, polygon } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { outlineOn, type Span, type Spot } from '../space/face.ts'
import { ground, type Plane, planeFrom, wallBetween } from '../space/plane.ts'
import { type Feature, lit, type Stage } from '../space/stage.ts'
import { dot, minus, type Vec } from '../space/vec.ts'
import { type RoofLook, tiles } from './roof-tiles.ts'

export type House = {
  x: Span
  z: Span
  base?: number
  eave: number
  /** Height of the ridge; as high as the eaves makes a flat roof. */
  ridge: number
  ridgeAlong?: 'x' | 'z'
  colour: string
  overhang?: number
  roof?: RoofLook
  /** The house whose front roof this one's roof runs into. */
  into?: House
  trim?: string
  /** Goes on every wall, inside its outline. */
  cladding?: (u: Span, v: Span) => Feature
  front?: readonly Feature[]
  right?: readonly Feature[]
  left?: readonly Feature[]
}

export function house(stage: Stage, spec: House) {
  return wallsOf(spec)
    .filter(({ plane }) => dot(minus(stage.camera.at, plane.origin), plane.normal) > 0)
    .map((wall) => wallFace(stage, spec, wall))
    .concat(roofOf(stage, spec))
    .join('')
}

export function houseShadow(
  stage: Stage,
  { x, z, base = 0, eave, ridge, ridgeAlong = 'x', overhang = 0.5 }: House,
) {
  const middle = ridgeAlong === 'x' ? z : x
  const top = (middle[0] + middle[1]) / 2
  const ends: Vec[] =
    ridgeAlong === 'x' ? x.map((at): Vec => [at, ridge, top]) : z.map((at): Vec => [top, ridge, at])
  const low = x.flatMap((ax) => z.map((az): Vec => [ax, base, az]))
  const high = [x[0] - overhang, x[1] + overhang].flatMap((ax) =>
    [z[0] - overhang, z[1] + overhang].map((az): Vec => [ax, eave, az]),
  )

  return polygon(cast(stage, ground, [...low, ...high, ...ends]), {
    fill: stage.shadow,
    opacity: stage.shadowOpacity,
  })
}

type Wall = { plane: Plane; width: number; isGable: boolean; features: readonly Feature[] }

function wallsOf({
  x: [x0, x1],
  z: [z0, z1],
  base = 0,
  ridgeAlong = 'x',
  front = [],
  right = [],
  left = [],
}: House): Wall[] {
  const isAlongX = ridgeAlong === 'x'
  return [
    {
      plane: wallBetween([x0, z1], [x0, z0], base),
      width: z1 - z0,
      isGable: isAlongX,
      features: left,
    },
    {
      plane: wallBetween([x1, z0], [x1, z1], base),
      width: z1 - z0,
      isGable: isAlongX,
      features: right,
    },
    {
      plane: wallBetween([x0, z0], [x1, z0], base),
      width: x1 - x0,
      isGable: !isAlongX,
      features: front,
    },
  ]
}

function wallFace(stage: Stage, spec: House, { plane, width, isGable, features }: Wall) {
  const { base = 0, eave, ridge, colour, overhang = 0.5, cladding, trim } = spec
  const [low, top] = [eave - base, ridge - base]
  const spots: Spot[] = isGable
    ? [
        [0, 0],
        [width, 0],
        [width, low],
        [width / 2, top],
        [0, low],
      ]
    : [
        [0, 0],
        [width, 0],
        [width, low],
        [0, low],
      ]
  const points = outlineOn(stage, plane, spots)
  const fill = lit(stage, colour, plane.normal)
  const edge: Vec[] = isGable
    ? [
        plane.at(-overhang, low - overhang * 0.8, overhang),
        plane.at(width / 2, top, overhang),
        plane.at(width + overhang, low - overhang * 0.8, overhang),
      ]
    : [plane.at(-overhang, low - 0.1, overhang), plane.at(width + overhang, low - 0.1, overhang)]
  const rim = isGable
    ? [
        [edge[0], edge[1]],
        [edge[1], edge[2]],
      ]
    : [edge]
  const spread = [
    [-overhang, low] as const,
    [width / 2, top] as const,
    [width + overhang, low] as const,
  ]
  const shade = rim.map((pair, side) => {
    const above = isGable ? [spread[side], spread[side + 1]] : [spread[0], spread[2]]
    const tops = above.flatMap((spot) => (spot ? [plane.at(spot[0], spot[1])] : []))
    return polygon(cast(stage, plane, [...pair.flatMap((end) => (end ? [end] : [])), ...tops]), {
      fill: stage.shadow,
      opacity: stage.shadowOpacity,
    })
  })
  const inside = [
    polygon(points, { fill, stroke: fill, width: 1 }),
    cladding?.([0, width], [0, isGable ? top : low])(stage, plane) ?? '',
    ...(trim ? boardsAtCorners(stage, plane, width, low, trim) : []),
    ...features.map((feature) => feature(stage, plane)),
    ...(overhang > 0 ? shade : []),
  ]

  return polygon(points, { fill }) + clipped(grown(stage, plane, spots), inside.join(''))
}

/** Features may stand out from the wall, so that the frame around them is wider than the wall. */
function grown(stage: Stage, plane: Plane, spots: readonly Spot[]) {
  const points = outlineOn(stage, plane, spots)
  const us = points.map(([x]) => x)
  const vs = points.map(([, y]) => y)
  if (spots.length > 4) return points
  const [left, right, top, bottom] = [
    Math.min(...us),
    Math.max(...us),
    Math.min(...vs),
    Math.max(...vs),
  ]
  return [
    [left - 1, top - 2],
    [right + 1, top - 2],
    [right + 1, bottom + 2],
    [left - 1, bottom + 2],
  ] as const
}

function boardsAtCorners(stage: Stage, plane: Plane, width: number, high: number, trim: string) {
  const fill = lit(stage, trim, plane.normal)
  return [[0, 0.16] as const, [width - 0.16, width] as const].map(([a, b]) =>
    polygon(
      outlineOn(stage, plane, [
        [a, 0],
        [b, 0],
        [b, high],
        [a, high],
      ]),
      { fill, stroke: fill },
    ),
  )
}

function roofOf(stage: Stage, spec: House) {
  const { x, z, eave, ridge, ridgeAlong = 'x', overhang = 0.5, roof, into } = spec
  if (!roof) return ''
  const [lengthSpan, acrossSpan] = ridgeAlong === 'x' ? [x, z] : [z, x]
  const run = (acrossSpan[1] - acrossSpan[0]) / 2
  const rise = ridge - eave
  const drop = (overhang * rise) / run
  const slope = Math.hypot(run + overhang, rise + drop)
  const low = eave - drop
  const whole = lengthSpan[1] - lengthSpan[0] + overhang * 2
  const lengthAt = (height: number) => (into ? depthOfRoof(into, height) - z[0] + overhang : whole)
  const lengths = [lengthAt(low), lengthAt(ridge)] as const
  const slopes =
    ridgeAlong === 'x'
      ? [planeFrom([x[0] - overhang, low, z[0] - overhang], [1, 0, 0], [0, rise, run])]
      : [
          planeFrom([x[0] - overhang, low, z[1] + overhang], [0, 0, -1], [run, rise, 0]),
          planeFrom([x[1] + overhang, low, z[0] - overhang], [0, 0, 1], [-run, rise, 0]),
        ]

  return [soffits(stage, spec, drop)]
    .concat(
      slopes
        .filter((plane) => dot(minus(stage.camera.at, plane.origin), plane.normal) > 0)
        .map((plane) => tiles({ lengths, slope, look: roof })(stage, plane)),
    )
    .concat(gableEdges(stage, spec, { run, drop }))
    .join('')
}

function depthOfRoof({ z, eave, ridge }: House, height: number) {
  return z[0] + ((height - eave) * (z[1] - z[0])) / 2 / (ridge - eave)
}

/** What is seen of the roof from below: under the eaves and under the gable's overhang. */
function soffits(
  stage: Stage,
  { x: [x0, x1], z: [z0, z1], eave, ridge, ridgeAlong = 'x', overhang = 0.5, roof, into }: House,
  drop: number,
) {
  const fill = mix(roof?.edge ?? '#f4efe4', stage.shade, 0.5)
  const under = (points: readonly Vec[]) =>
    polygon(stage.camera.outline(points), { fill, stroke: fill })
  const [o, low] = [overhang, eave - drop]
  if (ridgeAlong === 'x') {
    const middle = (z0 + z1) / 2
    const seen = [[x0, x0 - o] as const, [x1, x1 + o] as const].filter(
      ([a, b]) => (stage.camera.at[0] - a) * (b - a) > 0,
    )
    const ends = seen.flatMap(([a, b]) => [
      under([
        [a, low, z0 - o],
        [a, ridge, middle],
        [b, ridge, middle],
        [b, low, z0 - o],
      ]),
      under([
        [a, low, z1 + o],
        [a, ridge, middle],
        [b, ridge, middle],
        [b, low, z1 + o],
      ]),
    ])
    return (
      ends.join('') +
      under([
        [x0 - o, low, z0 - o],
        [x1 + o, low, z0 - o],
        [x1 + o, eave, z0],
        [x0 - o, eave, z0],
      ])
    )
  }
  const middle = (x0 + x1) / 2
  const back = into ? depthOfRoof(into, low) : z1
  const sides = (
    [
      [x0, x0 - o],
      [x1, x1 + o],
    ] as const
  ).map(([a, b]) =>
    under([
      [a, eave, z0],
      [a, eave, back],
      [b, low, back],
      [b, low, z0 - o],
    ]),
  )
  const ends = [x0 - o, x1 + o].map((b) =>
    under([
      [b, low, z0],
      [middle, ridge, z0],
      [middle, ridge, z0 - o],
      [b, low, z0 - o],
    ]),
  )
  return sides.join('') + ends.join('')
}

/** The boards along the gable, seen from the end of the roof. */
function gableEdges(
  stage: Stage,
  { x, z, eave, ridge, ridgeAlong = 'x', overhang = 0.5, roof }: House,
  { run, drop }: { run: number; drop: number },
) {
  const ends =
    ridgeAlong === 'x'
      ? [
          wallBetween([x[0] - overhang, z[1]], [x[0] - overhang, z[0]]),
          wallBetween([x[1] + overhang, z[0]], [x[1] + overhang, z[1]]),
        ]
      : [wallBetween([x[0], z[0] - overhang], [x[1], z[0] - overhang])]

  return ends
    .filter((plane) => dot(minus(stage.camera.at, plane.origin), plane.normal) > 0)
    .map((plane) => {
      const fill = lit(stage, roof?.edge ?? '#f4efe4', plane.normal)
      const chevron: Spot[] = [
        [-overhang, eave - drop],
        [run, ridge],
        [run * 2 + overhang, eave - drop],
        [run * 2 + overhang, eave - drop - 0.22],
        [run, ridge - 0.26],
        [-overhang, eave - drop - 0.22],
      ]
      return (
        polygon(outlineOn(stage, plane, chevron), { fill, stroke: fill }) +
        line(outlineOn(stage, plane, chevron.slice(0, 3)), {
          stroke: mix(roof?.colour ?? '#333333', '#1d1526', 0.35),
          width: 3,
        })
      )
    })
    .join('')
}
