/** One row of the table: the measurement, its result, and its target. */
export type Line = { what: string; figure: string; target: string; isMet?: boolean }

export function printTable(lines: Line[]) {
  const width = Math.max(...lines.map(({ what }) => what.length))
  const figures = Math.max(...lines.map(({ figure }) => figure.length))

  for (const { what, figure, target, isMet } of lines) {
    const mark = isMet === undefined ? ' ' : isMet ? '✓' : '✗'
    console.log(`${mark} ${what.padEnd(width)}  ${figure.padEnd(figures)}  ${target}`)
  }
}

export function ratio(value: number, base: number) {
  return `${(value / base).toFixed(2)} ×`
}

export function ms(value: number) {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}
