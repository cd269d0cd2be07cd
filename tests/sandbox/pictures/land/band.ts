import { polygon } from '../paper/shape.ts'

export function band(top: number, bottom: number, fill: string) {
  return polygon(
    [
      [0, top],
      [1600, top],
      [1600, bottom],
      [0, bottom],
    ],
    { fill },
  )
}
