import type { Span } from '../space/face.ts'
import type { Feature, Stage } from '../space/stage.ts'
import { dot, minus } from '../space/vec.ts'
import { wallsOf } from './house-walls.ts'
import { roofOf } from './roof.ts'
import type { RoofLook } from './roof-tiles.ts'
import { wallFace } from './wall-face.ts'

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
