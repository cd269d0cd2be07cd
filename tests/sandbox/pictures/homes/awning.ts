import { attached } from '../building/attached.ts'
import { polygon } from '../paper/shape.ts'
import type { Feature } from '../space/stage.ts'

export const awning =
  (u: number, wide: number): Feature =>
  (own, face) => {
    const strips = Array.from({ length: Math.round(wide / 0.35) }, (_, index) => {
      const [a, b] = [u + index * 0.35, Math.min(u + wide, u + (index + 1) * 0.35)]
      const points = own.camera.outline([
        face.at(a, 3.2),
        face.at(b, 3.2),
        face.at(b, 2.55, 1.25),
        face.at(a, 2.55, 1.25),
      ])
      const hem = own.camera.outline([
        face.at(a, 2.55, 1.25),
        face.at(b, 2.55, 1.25),
        face.at(b, 2.38, 1.25),
        face.at(a, 2.38, 1.25),
      ])
      const fill = index % 2 ? '#f6efdf' : '#b5493c'
      return (
        polygon(points, { fill, stroke: fill }) +
        polygon(hem, { fill: index % 2 ? '#e2d9c6' : '#963a30' })
      )
    })
    return (
      attached({ u: [u, u + wide], v: [2.4, 2.55], out: [0, 1.2] }, '#7d3128')(own, face) +
      strips.join('')
    )
  }
