import type { Point } from './point.ts'
import { straight } from './shape.ts'
import { strokes } from './strokes.ts'

type Hand = { size: number; colour: string; width?: number; anchor?: 'start' | 'middle' | 'end' }

const NARROW = 'Iijl.,:²1'
const advance = (letter: string) => (letter === ' ' ? 3 : NARROW.includes(letter) ? 3.6 : 5.3)

/** Words written with the pen; the point is on the base line. */
export function words(
  text: string,
  [x, y]: Point,
  { size, colour, width = size / 8, anchor = 'middle' }: Hand,
) {
  const unit = size / 6
  const wide = [...text].reduce((sum, letter) => sum + advance(letter), -1.3) * unit
  let pen = x - { start: 0, middle: wide / 2, end: wide }[anchor]
  const outlines = [...text].map((letter) => {
    const inset = NARROW.includes(letter) ? -0.7 : 0
    const drawn = strokesOf(letter)
      .split('|')
      .map((stroke) => straight(pointsOf(stroke, [pen + inset * unit, y - size], unit), false))
    pen += advance(letter) * unit
    return drawn.join('')
  })

  return `<path d="${outlines.join('')}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`
}

function strokesOf(letter: string) {
  const drawn = letter === ' ' ? '' : strokes[letter]
  if (drawn === undefined) throw new Error(`Expected a letter that has strokes, got ${letter}`)

  return drawn
}

function pointsOf(stroke: string, [x, y]: Point, unit: number) {
  const numbers = stroke.split(' ').map(Number)
  return numbers.flatMap((value, index): Point[] => {
    const next = numbers[index + 1]
    return index % 2 === 0 && next !== undefined ? [[x + value * unit, y + next * unit]] : []
  })
}
