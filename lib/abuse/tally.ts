/** A counter for one subject, and its window. */
export type Tally = { counter: Counter; key: string; seconds: number }

export type Counter =
  | 'address'
  | 'estate'
  | 'office'
  | 'page'
  | 'text'
  | 'textAtHome'
  | 'quarantine'

/**
 * Ten minutes: long enough for the people at a viewing, short enough that no visitor pays for the
 * morning's traffic of others.
 */
const WINDOW_SECONDS = 600

export function tally(counter: Counter, key: string, seconds = WINDOW_SECONDS): Tally {
  return { counter, key, seconds }
}

/** Returns the row's key in the store. */
export function rowKey({ counter, key }: Tally) {
  return `${counter}:${key}`
}
