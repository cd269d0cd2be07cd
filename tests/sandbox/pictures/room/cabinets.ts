import { mix } from '../paper/mix.ts'
import { down } from '../paper/paint.ts'
import { block } from '../space/block.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

type Front = { colour: string; knob: string; framed?: boolean }

function fronts(
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

export function baseUnits(u: Span, look: Front & { worktop: string; pitch?: number }): Feature {
  const wide = u[1] - u[0]
  return (stage, wall) =>
    [
      patch([u[0] - 0.05, u[1] + 0.05], [0, 0.1], { fill: '#2a1f2c', opacity: 0.5 }, 0.56),
      block({ u, v: [0, 0.1], out: [0, 0.54] }, '#4a4440'),
      block(
        { u, v: [0.1, 0.86], out: [0, 0.6] },
        look.colour,
        fronts(wide, 0.76, look.pitch ?? 0.55, look),
      ),
      block({ u: [u[0] - 0.02, u[1] + 0.02], v: [0.86, 0.9], out: [0, 0.63] }, look.worktop),
    ]
      .map((part) => part(stage, wall))
      .join('')
}

export function wallUnits(u: Span, v: Span, look: Front): Feature {
  return (stage, wall) =>
    patch([u[0], u[1] + 0.06], [v[0] - 0.14, v[0]], { fill: stage.shadow, opacity: 0.14 })(
      stage,
      wall,
    ) +
    block(
      { u, v, out: [0, 0.34] },
      look.colour,
      fronts(u[1] - u[0], v[1] - v[0], 0.5, look),
    )(stage, wall)
}

export function oven(u: number): Feature {
  const glass = down([0, '#2b2d33'], [0.5, '#4a4d55'], [1, '#23252a'])
  return (stage, wall) =>
    [
      patch([u, u + 0.6], [0.11, 0.85], { fill: '#c9cbcc' }, 0.605),
      patch([u + 0.05, u + 0.55], [0.2, 0.62], { fill: glass }, 0.606),
      patch([u + 0.07, u + 0.53], [0.66, 0.685], { fill: '#8b8d90' }, 0.63),
      ...[0.1, 0.2, 0.4, 0.5].map((at) =>
        patch([u + at - 0.015, u + at + 0.015], [0.75, 0.78], { fill: '#5e6063' }, 0.62),
      ),
      block({ u: [u + 0.02, u + 0.58], v: [0.9, 0.912], out: [0.06, 0.56] }, '#26272b'),
    ]
      .map((part) => part(stage, wall))
      .join('')
}

export function fan(u: number, base: number, top: number, colour: string): Feature {
  return (stage, wall) =>
    block({ u: [u + 0.17, u + 0.43], v: [base + 0.1, top], out: [0, 0.28] }, colour)(stage, wall) +
    block({ u: [u, u + 0.6], v: [base, base + 0.1], out: [0, 0.5] }, colour)(stage, wall)
}

export function tap(u: number): Feature {
  return (stage, wall) =>
    [
      block({ u: [u - 0.26, u + 0.26], v: [0.895, 0.904], out: [0.12, 0.5] }, '#aeb3b5'),
      block({ u: [u - 0.22, u + 0.22], v: [0.898, 0.905], out: [0.16, 0.46] }, '#7d8387'),
      block({ u: [u - 0.012, u + 0.012], v: [0.9, 1.2], out: [0.1, 0.124] }, '#b9bcbd'),
      block({ u: [u - 0.012, u + 0.012], v: [1.18, 1.205], out: [0.1, 0.3] }, '#c9cccd'),
      block({ u: [u - 0.01, u + 0.01], v: [1.12, 1.18], out: [0.28, 0.3] }, '#b9bcbd'),
    ]
      .map((part) => part(stage, wall))
      .join('')
}

export function openShelf(u: Span, v: number, colour: string, wares: readonly string[]): Feature {
  return (stage, wall) => {
    const step = (u[1] - u[0]) / (wares.length + 0.5)
    const jars = wares.map((tone, index) => {
      const at = u[0] + step * (index + 0.3)
      const high = [0.14, 0.2, 0.11, 0.17][index % 4] ?? 0.14
      return block(
        {
          u: [at, at + step * 0.5],
          v: [v + 0.03, v + 0.03 + high],
          out: [0.06, 0.16],
          round: 0.015,
        },
        tone,
      )(stage, wall)
    })
    return (
      patch([u[0], u[1] + 0.04], [v - 0.1, v], { fill: stage.shadow, opacity: 0.16 })(stage, wall) +
      block({ u, v: [v, v + 0.03], out: [0, 0.22] }, colour)(stage, wall) +
      jars.join('')
    )
  }
}
