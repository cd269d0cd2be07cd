/** The retention periods of an office whose entry sets none, and of one no longer in the file. */
export const RETENTION_DEFAULTS = { deliveredHours: 24, undeliveredDays: 30, proofMonths: 24 }

/** No office may keep an undelivered interest longer. */
export const UNDELIVERED_DAYS_MAX = 30
