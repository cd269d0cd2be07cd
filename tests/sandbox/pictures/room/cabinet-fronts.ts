import { mix } from '../paper/mix.ts'
import { patch } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

export type Front = { colour: string; knob: string; framed?: boolean }

export function fronts(
  wide: number,
  high: number,
  pitch: number,
  { colour, knob, framed = true }: Front,
): Feature[] {
  const count = Math.max(1, Math.round(wide / pitch))
  const each = wide / count
  return Array.from(
    { length: count },
    (_, index): Feature =>
      (stage, wall) => {
        const fill = lit(stage, colour, wall.normal)
        const [from, to] = [index * each + 0.012, (index + 1) * each - 0.012]
        const grip = index % 2 === 0 ? to - 0.09 : from + 0.06
        const parts = [
          patch([from - 0.012, to + 0.012], [0, high], { fill: mix(fill, stage.shade, 0.4) }),
          patch([from, to], [0.012, high - 0.012], { fill }),
          ...(framed
            ? [
                patch([from + 0.07, to - 0.07], [0.085, high - 0.085], {
                  fill: mix(fill, stage.shade, 0.22),
                }),
                patch([from + 0.08, to - 0.07], [0.085, high - 0.095], {
                  fill: mix(fill, stage.shade, 0.06),
                }),
              ]
            : []),
          patch([grip, grip + 0.025], [high * 0.42, high * 0.58], { fill: knob }, 0.02),
        ]
        return parts.map((part) => part(stage, wall)).join('')
      },
  )
}
