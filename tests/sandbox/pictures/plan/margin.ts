import type { Point } from '../paper/point.ts'
import { words } from '../paper/words.ts'

const INK = '#262524'

export function scaleBar([x, y]: Point, scale: number, metres: number) {
  const step = metres / 5
  const parts = Array.from({ length: 5 }, (_, index) => {
    return `<rect x="${(x + index * step * scale).toFixed(1)}" y="${y}" width="${(step * scale).toFixed(1)}" height="9" fill="${index % 2 === 0 ? INK : '#f7f2e7'}" stroke="${INK}" stroke-width="1.6"/>`
  })
  const marks = [0, step, metres].map((value) =>
    words(String(value), [x + value * scale, y - 10], { size: 14, colour: INK, width: 1.9 }),
  )

  return (
    parts.join('') +
    marks.join('') +
    words('m', [x + metres * scale + 24, y + 9], { size: 14, colour: INK, width: 1.9 })
  )
}

export function northArrow([x, y]: Point, turn: number) {
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><circle r="38" fill="none" stroke="${INK}" stroke-width="1.8"/><path d="M0 -46L13 20L0 10Z" fill="${INK}"/><path d="M0 -46L-13 20L0 10Z" fill="#f7f2e7" stroke="${INK}" stroke-width="1.8" stroke-linejoin="round"/>${words('N', [0, -54], { size: 17, colour: INK, width: 2.4 })}</g>`
}
