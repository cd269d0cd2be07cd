/** Where a stored interest can be (DESIGN 2.8). The words for them are in `lib/language`. */
export const STATES = [
  'waiting',
  'sending',
  'delivered',
  'uncertain',
  'held',
  'quarantined',
  'withdrawn',
  'erased',
] as const

export type State = (typeof STATES)[number]

export function isState(value: unknown): value is State {
  return STATES.some((state) => state === value)
}
