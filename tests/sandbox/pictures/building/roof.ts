import { planeFrom } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import { dot, minus } from '../space/vec.ts'
import { gableEdges } from './gable-edges.ts'
import type { House } from './house.ts'
import { depthOfRoof } from './roof-depth.ts'
import { tiles } from './roof-tiles.ts'
import { soffits } from './soffits.ts'

export function roofOf(stage: Stage, spec: House) {
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
