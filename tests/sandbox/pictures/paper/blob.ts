import type { Chance } from './chance.ts'
import type { Point } from './point.ts'
import { soft } from './shape.ts'

/** A hand-cut round, as outline. */
export function blob(chance: Chance, [x, y]: Point, [rx, ry]: Point, corners = 8) {
  const turn = chance.between(0, 6.28)
  const points = Array.from({ length: corners }, (_, index): Point => {
    const angle = turn + (index / corners) * Math.PI * 2
    const reach = chance.between(0.78, 1.25)
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]
  })

  return soft(points)
}
