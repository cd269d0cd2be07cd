import { type Paint, paintFor } from './paint.ts'
import type { Point } from './point.ts'

export type Style = {
  fill?: Paint
  stroke?: string
  width?: number
  opacity?: number
  blur?: number
}

const short = (value: number) => value.toFixed(1)
const pair = ([x, y]: Point) => `${short(x)} ${short(y)}`

export function shape(outline: string, style: Style) {
  if (outline === '') return ''

  const { definition, value } = paintFor(style.fill ?? 'none')
  const marks = [`d="${outline}" fill="${value}"`]
  if (style.stroke) marks.push(`stroke="${style.stroke}" stroke-width="${style.width ?? 1}"`)
  if (style.opacity !== undefined) marks.push(`opacity="${style.opacity}"`)
  if (style.blur) marks.push(`filter="url(#blur-${style.blur})"`)

  return `${definition}${style.blur ? blurOf(style.blur) : ''}<path ${marks.join(' ')}/>`
}

export function straight(points: readonly Point[], closed = true) {
  return points.length < 2 ? '' : `M${points.map(pair).join('L')}${closed ? 'Z' : ''}`
}

/** A closed soft line through the middles of the given corners. */
export function soft(corners: readonly Point[]) {
  const last = corners.at(-1)
  const first = corners[0]
  if (!last || !first) return ''

  const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2]
  const turns = corners.map((corner, index) => {
    return `Q${pair(corner)} ${pair(middle(corner, corners[index + 1] ?? first))}`
  })

  return `M${pair(middle(last, first))}${turns.join('')}Z`
}

export function polygon(points: readonly Point[], style: Style) {
  return shape(straight(points), style)
}

export function line(points: readonly Point[], style: Style) {
  return shape(straight(points, false), style)
}

export function ellipse([x, y]: Point, [rx, ry]: Point, style: Style) {
  const arc = `a${short(rx)} ${short(ry)} 0 1 0`
  return shape(`M${pair([x - rx, y])}${arc} ${short(rx * 2)} 0${arc} ${short(-rx * 2)} 0Z`, style)
}

export function clipped(points: readonly Point[], content: string) {
  const outline = straight(points)
  if (outline === '' || content === '') return ''

  const id = `clip-${outline.replace(/[^0-9]+/g, '-')}`
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
}

function blurOf(amount: number) {
  return `<filter id="blur-${amount}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${amount}"/></filter>`
}
