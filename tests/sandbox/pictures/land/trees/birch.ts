import { right } from '../../paper/paint.ts'
import { polygon, shape, straight } from '../../paper/shape.ts'
import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'

export function birch({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const wide = high * 0.013
  const lean = chance.between(-0.04, 0.04) * high
  const bark = Array.from({ length: 16 }, () => {
    const up = chance.between(0.03, 0.75)
    const [cx, cy] = [
      x + lean * up + chance.between(-wide, wide * 0.4) * (1 - up * 0.6),
      y - up * high,
    ]
    return straight([
      [cx - wide * 0.5, cy],
      [cx + wide * 0.5, cy - 1],
      [cx + wide * 0.4, cy + wide * 0.35],
    ])
  })
  const sprays = Array.from({ length: 20 }, (_, index) => {
    const up = 0.3 + (index / 20) * 0.66
    const half = 0.2 * Math.sin(Math.min(1, (1.03 - up) * 1.5) * 1.7)
    const dx = (index % 2 === 0 ? -1 : 1) * chance.between(0.1, 1) * half * high
    return foliage(chance, {
      centre: [x + lean * up + dx, y - up * high + Math.abs(dx) * 0.3],
      reach: [high * 0.07, high * 0.085],
      leaf: high * 0.011,
      puffs: 5,
      tones,
      side,
      airy: true,
    })
  })
  const stem = polygon(
    [
      [x - wide, y],
      [x + lean - wide * 0.2, y - high * 0.92],
      [x + lean + wide * 0.2, y - high * 0.92],
      [x + wide, y],
    ],
    { fill: right([0, '#fbf8ef'], [0.55, '#ece7da'], [1, '#b6b2a8']) },
  )
  const [back, front] = [sprays.slice(0, 8), sprays.slice(8)]
  return back.join('') + stem + shape(bark.join(''), { fill: '#3b383b' }) + front.join('')
}
