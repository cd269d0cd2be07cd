import { page } from '../paper/page.ts'
import type { Point } from '../paper/point.ts'
import { words } from '../paper/words.ts'
import { fixtures } from './fixtures.ts'
import { northArrow, scaleBar } from './margin.ts'
import { doorMark, type Opening, windowMark } from './openings.ts'

type Room = {
  name: string
  at: Point
  size: Point
  tone?: 'dry' | 'wet' | 'outdoors'
  label?: Point
  quiet?: boolean
}
type Wall = readonly [from: Point, to: Point, thick?: number]
type Fixture = readonly [kind: keyof typeof fixtures, at: Point, turn?: number, stretch?: Point]

export type Plan = {
  title: string
  size: Point
  rooms: readonly Room[]
  outer: readonly (readonly Point[])[]
  /** Floor that no rectangle covers. */
  bays?: readonly (readonly Point[])[]
  inner?: readonly Wall[]
  doors?: readonly Opening[]
  gaps?: readonly Opening[]
  windows?: readonly Opening[]
  furniture?: readonly Fixture[]
  north?: number
  metres?: number
}

const INK = '#262524'
const OUTER_METRES = 0.32
const INNER_METRES = 0.13

const tones = { dry: '#fffdf6', wet: '#eaf0ee', outdoors: '#f0ebdc' }

/** Metres from the upper left corner of the house; `x` to the right, `y` down. */
export function drawPlan(plan: Plan) {
  const { rooms } = plan
  const [left, top] = [
    Math.min(...rooms.map(({ at }) => at[0])),
    Math.min(...rooms.map(({ at }) => at[1])),
  ]
  const right = Math.max(...rooms.map(({ at, size }) => at[0] + size[0]))
  const bottom = Math.max(...rooms.map(({ at, size }) => at[1] + size[1]))
  const scale = Math.min(1240 / (right - left), 800 / (bottom - top), 92)
  const corner: Point = [790 - ((left + right) / 2) * scale, 490 - ((top + bottom) / 2) * scale]
  const to = ([x, y]: Point): Point => [corner[0] + x * scale, corner[1] + y * scale]
  const path = (points: readonly Point[], closed: boolean) =>
    `M${points
      .map((point) =>
        to(point)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}${closed ? 'Z' : ''}`
  const wall = (outline: string, thick: number) =>
    `<path d="${outline}" fill="none" stroke="${INK}" stroke-width="${(thick * scale).toFixed(1)}" stroke-linejoin="miter" stroke-linecap="square"/>`

  return page([
    '<rect width="1600" height="1067" fill="#f7f2e7"/>',
    ...plan.rooms.map(({ at, size: [wide, high], tone = 'dry' }) => {
      const [x, y] = to(at)
      return `<rect x="${x}" y="${y}" width="${wide * scale}" height="${high * scale}" fill="${tones[tone]}"/>${tone === 'outdoors' ? decking([x, y], [wide * scale, high * scale], scale) : ''}`
    }),
    ...(plan.bays ?? []).map((points) => `<path d="${path(points, true)}" fill="${tones.dry}"/>`),
    ...(plan.furniture ?? []).map(([kind, at, turn = 0, [sx, sy] = [1, 1]]) => {
      const [x, y] = to(at)
      return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) scale(${((scale / 100) * sx).toFixed(4)} ${((scale / 100) * sy).toFixed(4)})" stroke="#77736b" stroke-width="${(140 / scale).toFixed(2)}">${fixtures[kind]()}</g>`
    }),
    ...(plan.inner ?? []).map(([from, end, thick = INNER_METRES]) =>
      wall(path([from, end], false), thick),
    ),
    ...plan.outer.map((points) => wall(path(points, true), OUTER_METRES)),
    ...(plan.gaps ?? []).map((gap) => doorMark(gap, to, scale, false)),
    ...(plan.doors ?? []).map((door) => doorMark(door, to, scale, true)),
    ...(plan.windows ?? []).map((opening) => windowMark(opening, to, scale)),
    ...plan.rooms.filter(({ name }) => name !== '').map((room) => label(room, to)),
    words(plan.title, [90, 1024], { size: 21, colour: INK, anchor: 'start', width: 2.6 }),
    scaleBar([1460 - (plan.metres ?? 5) * scale, 1018], scale, plan.metres ?? 5),
    northArrow([1490, 110], plan.north ?? 0),
  ])
}

function label(
  { name, at, size, label: offset = [0, 0], quiet = false, tone }: Room,
  to: (point: Point) => Point,
) {
  const [x, y] = to([at[0] + size[0] / 2 + offset[0], at[1] + size[1] / 2 + offset[1]])
  const area = `${(size[0] * size[1]).toFixed(1).replace('.', ',')} m²`
  const small = quiet || size[0] * size[1] < 5
  const lettering = small ? 13 : 18
  const wide = Math.max(name.length, area.length) * lettering * 0.86
  const ground = `<rect x="${x - wide / 2}" y="${y - lettering * 1.5}" width="${wide}" height="${lettering * 3.4}" rx="6" fill="${tones[tone ?? 'dry']}" opacity="0.8"/>`

  return (
    ground +
    words(name, [x, y], { size: lettering, colour: INK, width: lettering / 7 }) +
    words(area, [x, y + lettering * 1.6], {
      size: lettering * 0.78,
      colour: '#6d685f',
      width: lettering / 9,
    })
  )
}

function decking([x, y]: Point, [wide, high]: Point, scale: number) {
  const lines = Array.from(
    { length: Math.floor(high / (scale * 0.2)) },
    (_, index) => `M${x} ${(y + (index + 1) * scale * 0.2).toFixed(1)}h${wide}`,
  )
  return `<path d="${lines.join('')}" stroke="#d8cfb9" stroke-width="1.4"/><rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="none" stroke="#8d877a" stroke-width="2.2"/>`
}
