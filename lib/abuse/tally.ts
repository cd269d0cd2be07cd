/** One thing that is counted, and for how long. */
export type Tally = { counter: Counter; key: string; seconds: number }

export type Counter =
  | 'address'
  | 'estate'
  | 'office'
  | 'page'
  | 'text'
  | 'textAtHome'
  | 'quarantine'

/** Ten minutes: long enough for the people at a viewing, short enough that nobody pays for what others did before lunch. */
const WINDOW_SECONDS = 600

export function tally(counter: Counter, key: string, seconds = WINDOW_SECONDS): Tally {
  return { counter, key, seconds }
}

/** The row's key in the store. */
export function rowKey({ counter, key }: Tally) {
  return `${counter}:${key}`
}
