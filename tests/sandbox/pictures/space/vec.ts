export type Vec = readonly [x: number, y: number, z: number]

export const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** The start plus so much of each direction. */
export function along(start: Vec, ...steps: readonly (readonly [Vec, number])[]): Vec {
  let [x, y, z] = start
  for (const [direction, length] of steps) {
    x += direction[0] * length
    y += direction[1] * length
    z += direction[2] * length
  }

  return [x, y, z]
}

export function unit(vec: Vec): Vec {
  const length = Math.sqrt(dot(vec, vec))
  return [vec[0] / length, vec[1] / length, vec[2] / length]
}

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
