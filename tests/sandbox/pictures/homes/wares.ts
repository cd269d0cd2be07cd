import { patch } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

export function wares(wide: number, high: number): Feature {
  const colours = ['#b5493c', '#e9d9b5', '#3f6b66', '#d9a04f', '#6d5a7a', '#f1e9da']
  return (stage, wall) =>
    [0.28, 0.95]
      .flatMap((v, row) => [
        patch([0.1, wide - 0.1], [v - 0.05, v], { fill: '#5a4636' })(stage, wall),
        ...Array.from({ length: Math.floor(wide / 0.32) }, (_, index) =>
          patch(
            [0.18 + index * 0.32, 0.36 + index * 0.32],
            [v, Math.min(high, v + 0.2 + ((index * 7 + row * 3) % 4) * 0.07)],
            { fill: colours[(index + row * 2) % colours.length] ?? '#b5493c' },
          )(stage, wall),
        ),
      ])
      .join('')
}
