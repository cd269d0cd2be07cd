export type Stop = readonly [offset: number, colour: string, opacity?: number]
export type Gradient = { stops: readonly Stop[]; direction: 'down' | 'right' | 'round' }
export type Paint = string | Gradient

export const down = (...stops: Stop[]): Gradient => ({ stops, direction: 'down' })
export const right = (...stops: Stop[]): Gradient => ({ stops, direction: 'right' })
export const round = (...stops: Stop[]): Gradient => ({ stops, direction: 'round' })

/** A gradient is written beside its first use; its id is its content, so that repeats agree. */
export function paintFor(paint: Paint) {
  if (typeof paint === 'string') return { definition: '', value: paint }

  const id = `paint-${JSON.stringify(paint).replace(/[^a-z0-9]+/gi, '-')}`
  const stops = paint.stops
    .map(([offset, colour, opacity = 1]) => {
      return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`
    })
    .join('')
  const definition =
    paint.direction === 'round'
      ? `<radialGradient id="${id}">${stops}</radialGradient>`
      : `<linearGradient id="${id}" ${paint.direction === 'down' ? 'x2="0" y2="1"' : ''}>${stops}</linearGradient>`

  return { definition, value: `url(#${id})` }
}
