import type { Span } from '../space/face.ts'

export const steps = ([from, to]: Span, pitch: number) => {
  return Array.from(
    { length: Math.floor((to - from) / pitch) },
    (_, index) => from + (index + 1) * pitch,
  )
}
