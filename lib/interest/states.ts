/** Where a stored interest can be: each one in exactly one state with a name, none lost from sight. The words are in `lib/language`. */
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
