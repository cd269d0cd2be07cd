import { type Plane, wallBetween } from '../space/plane.ts'
import type { Feature } from '../space/stage.ts'
import type { House } from './house.ts'

export type Wall = { plane: Plane; width: number; isGable: boolean; features: readonly Feature[] }

export function wallsOf({
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
