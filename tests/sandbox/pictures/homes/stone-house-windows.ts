import { attached } from '../building/attached.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { down } from '../paper/paint.ts'
import { patch } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import { glow } from './glow.ts'

const cold = down([0, '#9fb0c4'], [0.5, '#6c7c93'], [1, '#465468'])

const frame: WindowLook = {
  frame: '#5b4a40',
  casing: '#e6dcc8',
  columns: 2,
  rows: 2,
  depth: 0.18,
  casingWidth: 0.16,
  glass: cold,
}

const floors = [1.2, 5, 8.6, 12]

export function bayOf(u: number, index: number): Feature[] {
  return floors.flatMap((v, level): Feature[] => {
    const isLit = (index * 7 + level * 3) % 5 === 0
    const high = level === 0 ? 2 : 2.1
    const cap = level === 1 || level === 2
    return [
      windowAt(u, v, [1.3, high], {
        ...frame,
        glass: isLit ? glow : cold,
        curtain: isLit ? '#fff0cf' : '#c9ccd2',
      }),
      ...(cap
        ? [
            attached(
              { u: [u - 0.28, u + 1.58], v: [v + high + 0.2, v + high + 0.36], out: [0, 0.22] },
              '#ece2cf',
            ),
          ]
        : []),
      patch([u - 0.2, u + 1.5], [v - 0.06, v + 0.02], { fill: '#ffffff' }, 0.16),
    ]
  })
}
