/**
 * The entries a person selects: by office, estate, time or reason. An omitted condition selects
 * all.
 */
export type Which = {
  office?: string
  estateId?: string
  from?: Date
  until?: Date
  reason?: string
}

/** The office is required: no operator means all offices at once. */
export type OfOffice = Which & { office: string }

/** Returns the SQL conditions, each with its value. */
export function conditionsFor({ office, estateId, from, until, reason }: Which) {
  const asked: [condition: string, name: string, value: string | undefined][] = [
    ['office = $office', 'office', office],
    // Vitec's ids are the same in any letter case.
    ['lower(estate_id) = $estateId', 'estateId', estateId?.toLowerCase()],
    ['accepted_at >= $from', 'from', from?.toISOString()],
    ['accepted_at < $until', 'until', until?.toISOString()],
    // A quarantined interest may have several reasons, joined by `+`. SQLite's `like` ignores
    // letter case.
    [
      `'+' || lower(coalesce(last_reason, '')) || '+' like '%+' || $reason || '+%'`,
      'reason',
      reason?.toLowerCase(),
    ],
  ]
  const given = asked.flatMap(([condition, name, value]) =>
    value === undefined ? [] : [{ condition, name, value }],
  )

  return {
    conditions: given.map(({ condition }) => condition),
    values: Object.fromEntries(given.map(({ name, value }) => [name, value])),
  }
}
