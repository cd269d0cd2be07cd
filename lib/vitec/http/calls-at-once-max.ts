/**
 * The most concurrent calls: as many as one careful client of Vitec makes [C] (VITEC.md 3, Rate
 * limit).
 */
export const CALLS_AT_ONCE_MAX = 5
