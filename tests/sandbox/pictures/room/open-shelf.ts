import { block } from '../space/block.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

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
