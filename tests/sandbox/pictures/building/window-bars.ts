import { patch } from '../space/face.ts'

export function barsFor({
  wide,
  high,
  columns,
  rows,
  fill,
}: {
  wide: number
  high: number
  columns: number
  rows: number
  fill: string
}) {
  const thick = 0.075
  const thin = 0.045
  const rim = [
    patch([0, thick], [0, high], { fill }),
    patch([wide - thick, wide], [0, high], { fill }),
    patch([0, wide], [0, thick], { fill }),
    patch([0, wide], [high - thick, high], { fill }),
  ]
  const between = (count: number, length: number) =>
    Array.from({ length: count - 1 }, (_, index) => (length * (index + 1)) / count)
  const uprights = between(columns, wide).map((at) =>
    patch([at - thin, at + thin], [0, high], { fill }),
  )
  const levels = between(rows, high).map((at) =>
    patch([0, wide], [at - thin / 2, at + thin / 2], { fill }),
  )

  return [...rim, ...uprights, ...levels]
}
