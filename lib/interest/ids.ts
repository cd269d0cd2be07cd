/** An office's key in the offices file. */
export const OFFICE_KEY = /^[a-z0-9-]{1,40}$/

/**
 * Vitec's ids are letters, digits, `_` and `-` [I] (lib/vitec/VITEC.md 3); any other text never
 * gets into a path.
 */
export const VITEC_ID = /^[A-Za-z0-9_-]{1,40}$/
