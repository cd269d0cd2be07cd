import { attached } from '../building/attached.ts'
import { bricks } from '../building/bricks.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { down } from '../paper/paint.ts'
import { block } from '../space/block.ts'
import { patch } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

export const brick = '#a4553f'

export const stone = '#e6d8c0'

export const look: WindowLook = {
  frame: '#f3ecde',
  columns: 2,
  rows: 2,
  depth: 0.16,
  curtain: '#f6efe2',
  glass: down([0, '#e3c9a0'], [0.4, '#8c9aa6'], [1, '#45556a']),
}

export const levels = [4.6, 8, 11.4]

export function bay(u: number): Feature {
  const wide = 3.2
  const panes = [
    ...levels.flatMap((v) => [
      windowAt(0.3, v - 3.4, [2.6, 1.9], { ...look, columns: 3 }),
      patch([0.25, 2.95], [v - 4.3, v - 3.75], { fill: '#8c4534' }),
      patch([0.1, 3.1], [v - 3.58, v - 3.44], { fill: stone }),
    ]),
  ]
  return (stage, wall) =>
    [
      attached({ u: [u, u + wide], v: [3.7, 14.2], out: [0, 1.1] }, brick, [
        bricks({
          u: [0, wide],
          v: [0, 10.5],
          dark: '#6b3229',
          light: '#c98066',
          count: 90,
          seed: `b${u}`,
        }),
        ...panes,
      ]),
      block({ u: [u - 0.12, u + wide + 0.12], v: [3.45, 3.75], out: [0, 1.25] }, stone),
      block({ u: [u + 0.1, u + wide - 0.1], v: [14.45, 14.9], out: [0, 1] }, '#5f8a7c'),
      block({ u: [u - 0.15, u + wide + 0.15], v: [14.1, 14.45], out: [0, 1.3] }, stone),
    ]
      .map((part) => part(stage, wall))
      .join('')
}
