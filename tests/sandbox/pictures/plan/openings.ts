import type { Point } from '../paper/point.ts'

/** Starts at a point on the middle line of its wall and runs right (`level`) or down (`upright`). */
export type Opening = {
  at: Point
  wide: number
  run: 'level' | 'upright'
  /** Which end the hinge is at. */
  hinge?: 'start' | 'end'
  /** The side the leaf opens to: 1 down or right, −1 up or left. */
  swing?: 1 | -1
  outer?: boolean
}

const INK = '#262524'
const thickness = (outer = false) => (outer ? 0.34 : 0.15)

/** Everything is drawn on a level wall and turned for an upright one. */
function placed({ at, run }: Opening, to: (point: Point) => Point, content: string) {
  const [x, y] = to(at)
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) ${run === 'upright' ? 'matrix(0 1 1 0 0 0)' : ''}">${content}</g>`
}

export function doorMark(
  door: Opening,
  to: (point: Point) => Point,
  scale: number,
  hasLeaf: boolean,
) {
  const [wide, thick] = [door.wide * scale, thickness(door.outer) * scale]
  const swing = door.swing ?? 1
  const [hinge, free] = door.hinge === 'end' ? [wide, 0] : [0, wide]
  const reach = wide * swing
  const sweep = (hinge === 0) === (swing === 1) ? 1 : 0
  const leaf = `<path d="M${hinge} ${reach}A${wide} ${wide} 0 0 ${1 - sweep} ${free} 0" fill="none" stroke="#8d877a" stroke-width="1.6"/><path d="M${hinge} 0V${reach}" stroke="${INK}" stroke-width="4.2"/>`
  const hole = `<rect x="0" y="${-thick / 2}" width="${wide}" height="${thick}" fill="#fffdf6"/>`
  const sill = door.outer
    ? `<path d="M0 ${-thick / 2}H${wide}M0 ${thick / 2}H${wide}" stroke="#8d877a" stroke-width="1.6"/>`
    : ''

  return placed(door, to, hole + sill + (hasLeaf ? leaf : ''))
}

export function windowMark(opening: Opening, to: (point: Point) => Point, scale: number) {
  const [wide, thick] = [opening.wide * scale, thickness(opening.outer ?? true) * scale]
  const pane = `<rect x="0" y="${-thick / 2}" width="${wide}" height="${thick}" fill="#fffdf6" stroke="${INK}" stroke-width="2"/><path d="M0 ${-thick * 0.12}H${wide}M0 ${thick * 0.12}H${wide}" stroke="${INK}" stroke-width="1.7"/>`

  return placed(opening, to, pane)
}
