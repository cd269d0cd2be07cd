import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { clipped, polygon, shape } from '../paper/shape.ts'
import { corners, outlineOn, patch } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

/** A framed picture: quiet landscapes and cut shapes. */
export function picture(
  u: number,
  v: number,
  [wide, high]: readonly [number, number],
  [ground, first, second]: readonly [string, string, string],
  frame = '#3c3531',
): Feature {
  return (stage, wall) => {
    const chance = chanceFrom(`${u}${v}${first}`)
    const art = outlineOn(
      stage,
      wall,
      corners([u + 0.1, u + wide - 0.1], [v + 0.1, v + high - 0.1]),
      0.03,
    )
    const [a, , c] = art
    if (!a || !c) return ''
    const [x, y, w, h] = [
      (a[0] + c[0]) / 2,
      (a[1] + c[1]) / 2,
      Math.abs(c[0] - a[0]),
      Math.abs(a[1] - c[1]),
    ]
    const shapes =
      shape(blob(chance, [x - w * 0.1, y + h * 0.38], [w * 0.75, h * 0.34], 9), { fill: first }) +
      shape(blob(chance, [x + w * 0.22, y - h * 0.16], [w * 0.17, w * 0.17], 10), { fill: second })
    return [
      patch([u - 0.01, u + wide + 0.04], [v - 0.06, v + high], {
        fill: stage.shadow,
        opacity: 0.16,
      })(stage, wall),
      patch([u, u + wide], [v, v + high], { fill: frame }, 0.03)(stage, wall),
      patch(
        [u + 0.035, u + wide - 0.035],
        [v + 0.035, v + high - 0.035],
        { fill: '#f8f4ea' },
        0.03,
      )(stage, wall),
      polygon(art, { fill: ground }),
      clipped(art, shapes),
    ].join('')
  }
}
