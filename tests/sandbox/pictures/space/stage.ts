import { mix } from '../paper/mix.ts'
import type { Camera } from './camera.ts'
import type { Plane } from './plane.ts'
import { dot, unit, type Vec } from './vec.ts'

/** Where we stand, and in which light. */
export type Stage = {
  camera: Camera
  /** Towards the sun. */
  sun: Vec
  shade: string
  warmth: string
  /** How far faces turned from the sun sink into the shade. */
  depth: number
  shadow: string
  shadowOpacity: number
}

/** Something drawn on a wall, in the wall's own metres. */
export type Feature = (stage: Stage, wall: Plane) => string

export function stageWith(camera: Camera, light: Partial<Stage> = {}): Stage {
  const { sun = [-0.55, 0.62, -0.62], ...rest } = light

  return {
    camera,
    shade: '#3d4a6b',
    warmth: '#fff3d6',
    depth: 0.42,
    shadow: '#1f2b4d',
    shadowOpacity: 0.32,
    ...rest,
    sun: unit(sun),
  }
}

export function lit(stage: Stage, colour: string, normal: Vec) {
  const facing = Math.max(0, dot(normal, stage.sun))
  const towardsSky = dot(normal, unit([stage.sun[0], 1, -0.4]))
  const inShade = mix(colour, stage.shade, stage.depth * (1 - 0.25 * towardsSky))

  return mix(inShade, mix(colour, stage.warmth, 0.16), facing === 0 ? 0 : 0.3 + 0.7 * facing)
}
