import { mix } from '../paper/mix.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

/** Wainscot: framed fields up to the given height. */
export function wainscot([u0, u1]: Span, high: number, colour: string, pitch = 0.7): Feature {
  return (stage, wall) => {
    const fill = lit(stage, colour, wall.normal)
    const count = Math.max(1, Math.round((u1 - u0) / pitch))
    const wide = (u1 - u0) / count
    const fields = Array.from({ length: count }, (_, index) => {
      const at = u0 + index * wide
      return [
        patch(
          [at + 0.09, at + wide - 0.09],
          [0.24, high - 0.13],
          { fill: mix(fill, stage.shade, 0.16) },
          0.01,
        )(stage, wall),
        patch(
          [at + 0.11, at + wide - 0.09],
          [0.24, high - 0.155],
          { fill: mix(fill, '#ffffff', 0.05) },
          0.01,
        )(stage, wall),
      ].join('')
    })
    return (
      patch([u0, u1], [0, high], { fill })(stage, wall) +
      fields.join('') +
      patch(
        [u0, u1],
        [high - 0.05, high + 0.02],
        { fill: mix(fill, '#ffffff', 0.25) },
        0.03,
      )(stage, wall)
    )
  }
}
