/** As many calls at once as one careful client of Vitec's makes [C] (VITEC.md 3, Rate limit). */
export const CALLS_AT_ONCE_MAX = 5
