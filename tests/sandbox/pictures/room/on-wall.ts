import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { down, right } from '../paper/paint.ts'
import { clipped, polygon, shape } from '../paper/shape.ts'
import { corners, outlineOn, patch, type Span } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

/** A hanging curtain with folds. */
export function curtain([u0, u1]: Span, [v0, v1]: Span, colour: string): Feature {
  return (stage, wall) => {
    const folds = Math.max(4, Math.round((u1 - u0) / 0.11))
    const step = (u1 - u0) / folds
    const body = patch([u0, u1], [v0, v1], { fill: colour, opacity: 0.96 }, 0.1)(stage, wall)
    const stripes = Array.from({ length: folds }, (_, index) => {
      const at = u0 + index * step
      return polygon(
        outlineOn(
          stage,
          wall,
          [
            [at, v0 - (index % 2) * 0.03],
            [at + step * 0.5, v0],
            [at + step * 0.42, v1],
            [at + step * 0.1, v1],
          ],
          0.12,
        ),
        { fill: mix(colour, stage.shade, 0.3), opacity: 0.34 },
      )
    })
    const rod = patch(
      [u0 - 0.04, u1 + 0.04],
      [v1 - 0.02, v1 + 0.02],
      { fill: '#6b5d50' },
      0.13,
    )(stage, wall)
    return body + stripes.join('') + rod
  }
}

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

export function tilesOnWall(
  [u0, u1]: Span,
  [v0, v1]: Span,
  { colour, pitch }: { colour: string; pitch: readonly [number, number] },
): Feature {
  return (stage, wall) => {
    const chance = chanceFrom(`${u0}${v0}${colour}`)
    const fill = lit(stage, colour, wall.normal)
    const joint = mix(fill, stage.shade, 0.35)
    const [columns, rows] = [Math.floor((u1 - u0) / pitch[0]), Math.floor((v1 - v0) / pitch[1])]
    const uprights = Array.from({ length: columns }, (_, index) =>
      patch([u0 + index * pitch[0], u0 + index * pitch[0] + 0.008], [v0, v1], {
        fill: joint,
        opacity: 0.5,
      })(stage, wall),
    )
    const levels = Array.from({ length: rows }, (_, index) =>
      patch([u0, u1], [v0 + index * pitch[1], v0 + index * pitch[1] + 0.008], {
        fill: joint,
        opacity: 0.5,
      })(stage, wall),
    )
    const single = Array.from({ length: columns }, () => {
      const [u, v] = [
        u0 + Math.floor(chance.next() * columns) * pitch[0],
        v0 + Math.floor(chance.next() * rows) * pitch[1],
      ]
      return patch([u, u + pitch[0]], [v, v + pitch[1]], {
        fill: chance.next() < 0.5 ? '#ffffff' : stage.shade,
        opacity: 0.13,
      })(stage, wall)
    })
    return (
      patch([u0, u1], [v0, v1], { fill })(stage, wall) +
      single.join('') +
      uprights.join('') +
      levels.join('')
    )
  }
}

/** Garden or street behind the glass: light sky, soft trees. */
export function outlook(seed: string, [high, low]: readonly [string, string], trees: string) {
  return (wide: number, tall: number): Feature =>
    (stage, wall) => {
      const chance = chanceFrom(seed)
      const sky = polygon(outlineOn(stage, wall, corners([0, wide], [0, tall])), {
        fill: down([0, high], [1, low]),
      })
      const heaps = Array.from({ length: 9 }, (_, index) => {
        const centre = outlineOn(stage, wall, [
          [(index / 8) * wide, tall * chance.between(0, 0.34)],
        ])[0] ?? [0, 0]
        const reach = stage.camera.metre(wall.at(0, 0)) * tall * chance.between(0.12, 0.26)
        return blob(chance, centre, [reach * 1.2, reach], 9)
      })
      return (
        sky +
        shape(heaps.join(''), { fill: trees, opacity: 0.75 }) +
        polygon(outlineOn(stage, wall, corners([0, wide], [0, tall])), {
          fill: right([0, '#ffffff', 0.25], [1, '#ffffff', 0]),
        })
      )
    }
}
