/** As many at once, and as many a second, on one login as one careful client of Vitec's does [C] (lib/vitec/VITEC.md 3, Rate limit). */
export const IN_FLIGHT_MAX = 5
export const TURN_MS = 200

/** So many failures in a row open a login's circuit. */
export const FAILURES_MAX = 5

/** How long it stays open, in minutes: after the fifth failure in a row, the sixth, the seventh … */
export const OPEN_MINUTES = [2, 4, 8, 16, 30]

/** Further ahead than such a time is ever meant to be: a clock that has been set back since left it behind. */
export const TURN_STALE_MS = 1_000
export const OPEN_STALE_MS = 3_600_000

/** A refused login is tried with one interest so often for a day, then once a day. */
export const PROBE_MINUTES = 30
export const PROBE_DAILY_AFTER_HOURS = 24
