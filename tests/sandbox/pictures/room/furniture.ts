import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { round } from '../paper/paint.ts'
import type { Point } from '../paper/point.ts'
import { ellipse, line, polygon, shape, soft } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import type { Span } from '../space/face.ts'
import type { Stage } from '../space/stage.ts'
import { softShadow } from './soft-shadow.ts'

type At = readonly [x: number, z: number]

export function rug(
  stage: Stage,
  [x0, x1]: Span,
  [z0, z1]: Span,
  [ground, border, line2]: readonly [string, string, string],
) {
  const piece = (inset: number, fill: string) =>
    polygon(
      stage.camera.outline([
        [x0 + inset, 0, z0 + inset],
        [x1 - inset, 0, z0 + inset],
        [x1 - inset, 0, z1 - inset],
        [x0 + inset, 0, z1 - inset],
      ]),
      { fill },
    )
  const bands = Array.from({ length: 7 }, (_, index) => {
    const z = z0 + 0.4 + ((z1 - z0 - 0.8) * index) / 6
    return polygon(
      stage.camera.outline([
        [x0 + 0.35, 0, z],
        [x1 - 0.35, 0, z],
        [x1 - 0.35, 0, z + 0.05],
        [x0 + 0.35, 0, z + 0.05],
      ]),
      { fill: line2, opacity: 0.5 },
    )
  })
  return (
    piece(0, border) +
    piece(0.1, ground) +
    piece(0.22, line2) +
    piece(0.26, ground) +
    bands.join('')
  )
}

export function table(
  stage: Stage,
  { x, z, high, colour }: { x: Span; z: Span; high: number; colour: string },
) {
  const leg = (lx: number, lz: number) =>
    crate(
      stage,
      { x: [lx, lx + 0.06], y: [0, high], z: [lz, lz + 0.06] },
      mix(colour, '#000000', 0.12),
    )
  return [
    softShadow(stage, x, z, 0.26),
    leg(x[0] + 0.05, z[1] - 0.12),
    leg(x[1] - 0.11, z[1] - 0.12),
    leg(x[0] + 0.05, z[0] + 0.06),
    leg(x[1] - 0.11, z[0] + 0.06),
    crate(stage, { x, y: [high - 0.045, high], z }, colour),
  ].join('')
}

export function roundTable(
  stage: Stage,
  { at, radius, high, colour }: { at: At; radius: number; high: number; colour: string },
) {
  return [
    softShadow(stage, [at[0] - radius, at[0] + radius], [at[1] - radius, at[1] + radius], 0.24),
    drum(stage, { at, y: [0, high], radius: 0.05 }, mix(colour, '#000000', 0.2)),
    drum(stage, { at, y: [0, 0.03], radius: radius * 0.5 }, mix(colour, '#000000', 0.2)),
    drum(stage, { at, y: [high - 0.035, high], radius }, colour),
  ].join('')
}

/** A lamp on a cord, with the light around it. */
export function pendant(
  stage: Stage,
  {
    at,
    y,
    radius,
    ceiling,
    colour,
  }: { at: At; y: number; radius: number; ceiling: number; colour: string },
) {
  const [x, z] = at
  const centre = stage.camera.project([x, y, z])
  const metre = stage.camera.metre([x, y, z])
  return [
    drum(stage, { at, y: [ceiling - 0.05, ceiling], radius: 0.07 }, '#5a524c'),
    line([stage.camera.project([x, ceiling, z]), centre], { stroke: '#3a3330', width: 2.4 }),
    ellipse([centre[0], centre[1] + metre * 0.05], [metre * radius * 3.2, metre * radius * 3.2], {
      fill: round([0, '#ffe9b8', 0.42], [1, '#ffe9b8', 0]),
    }),
    drum(
      stage,
      { at, y: [y - radius * 0.6, y + radius * 0.45], radius, radiusTop: radius * 0.35 },
      colour,
    ),
    ellipse(
      [centre[0], centre[1] + metre * radius * 0.62],
      [metre * radius * 0.42, metre * radius * 0.12],
      { fill: '#fff6dc' },
    ),
  ].join('')
}

export function floorLamp(
  stage: Stage,
  { at, high, colour }: { at: At; high: number; colour: string },
) {
  const [x, z] = at
  const metre = stage.camera.metre([x, high, z])
  const glow = stage.camera.project([x, high + 0.15, z])
  return [
    softShadow(stage, [x - 0.18, x + 0.18], [z - 0.18, z + 0.18], 0.25),
    drum(stage, { at, y: [0, 0.03], radius: 0.15 }, '#4a423c'),
    crate(
      stage,
      { x: [x - 0.012, x + 0.012], y: [0.03, high], z: [z - 0.012, z + 0.012] },
      '#4a423c',
    ),
    ellipse(glow, [metre * 0.7, metre * 0.7], {
      fill: round([0, '#ffe6ae', 0.5], [1, '#ffe6ae', 0]),
    }),
    drum(stage, { at, y: [high, high + 0.32], radius: 0.24, radiusTop: 0.17 }, colour),
  ].join('')
}

export function houseplant(
  stage: Stage,
  {
    at,
    high,
    pot,
    seed,
    base = 0,
  }: { at: At; high: number; pot: string; seed: string; base?: number },
) {
  const chance = chanceFrom(seed)
  const [x, z] = at
  const metre = stage.camera.metre([x, base, z])
  const foot = stage.camera.project([x, base + high * 0.28, z])
  const leaves = Array.from({ length: 15 }, (_, index) => {
    const lean = (index / 14 - 0.5) * 2.3 + chance.between(-0.15, 0.15)
    const reach = metre * high * chance.between(0.5, 0.78) * (1 - Math.abs(lean) * 0.18)
    const tip: Point = [foot[0] + Math.sin(lean) * reach, foot[1] - Math.cos(lean) * reach]
    const middle: Point = [
      foot[0] * 0.4 + tip[0] * 0.6,
      foot[1] * 0.4 + tip[1] * 0.6 - reach * 0.12,
    ]
    const wide = metre * high * 0.05
    const fill = ['#4c6b4a', '#67885a', '#8aa86f'][index % 3] ?? '#67885a'
    return (
      line([foot, middle], { stroke: '#5a7350', width: 1.6 }) +
      shape(
        soft([
          [foot[0], foot[1]],
          [middle[0] - wide, middle[1]],
          tip,
          [middle[0] + wide, middle[1] + wide],
        ]),
        { fill },
      )
    )
  })
  const shade =
    base === 0
      ? softShadow(stage, [x - high * 0.2, x + high * 0.2], [z - high * 0.2, z + high * 0.2], 0.25)
      : ''
  return (
    shade +
    leaves.join('') +
    drum(
      stage,
      { at, y: [base, base + high * 0.3], radius: high * 0.13, radiusTop: high * 0.17 },
      pot,
    )
  )
}

export function bookcase(
  stage: Stage,
  { x, z, high, colour, seed }: { x: Span; z: Span; high: number; colour: string; seed: string },
) {
  const chance = chanceFrom(seed)
  const spines = ['#a8553f', '#d9b46a', '#5d7a86', '#e9dfca', '#6d7b5c', '#3f4657', '#c98f76']
  const shelves = Math.floor(high / 0.38)
  const books = Array.from({ length: shelves }, (_, shelf) => {
    let at = x[0] + 0.06
    const row: string[] = []
    while (at < x[1] - 0.12) {
      const wide = chance.between(0.025, 0.06)
      if (chance.next() < 0.84)
        row.push(
          crate(
            stage,
            {
              x: [at, at + wide],
              y: [shelf * 0.38 + 0.06, shelf * 0.38 + 0.06 + chance.between(0.2, 0.29)],
              z: [z[0] + 0.02, z[0] + 0.2],
            },
            spines[Math.floor(chance.next() * spines.length)] ?? '#e9dfca',
          ),
        )
      at += wide + 0.004
    }
    return (
      row.join('') + crate(stage, { x, y: [shelf * 0.38 + 0.02, shelf * 0.38 + 0.055], z }, colour)
    )
  })
  return [
    softShadow(stage, [x[0] - 0.05, x[1] + 0.05], [z[0] - 0.15, z[1]]),
    crate(stage, { x, y: [0, high], z: [z[1] - 0.03, z[1]] }, mix(colour, '#000000', 0.25)),
    ...books,
    crate(stage, { x: [x[0], x[0] + 0.035], y: [0, high], z }, colour),
    crate(stage, { x: [x[1] - 0.035, x[1]], y: [0, high], z }, colour),
    crate(stage, { x, y: [high - 0.035, high], z }, colour),
  ].join('')
}
