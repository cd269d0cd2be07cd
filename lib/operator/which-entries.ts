/** Which entries a person means: an office's, one home's, those that came in a time or for a reason. What is left out does not matter. */
export type Which = {
  office?: string
  estateId?: string
  from?: Date
  until?: Date
  reason?: string
}

/** All offices' at once nobody means. */
export type OfOffice = Which & { office: string }

/** SQL, each condition with its value. */
export function conditionsFor({ office, estateId, from, until, reason }: Which) {
  const asked: [condition: string, name: string, value: string | undefined][] = [
    ['office = $office', 'office', office],
    // Vitec's ids are the same in any casing.
    ['lower(estate_id) = $estateId', 'estateId', estateId?.toLowerCase()],
    ['accepted_at >= $from', 'from', from?.toISOString()],
    ['accepted_at < $until', 'until', until?.toISOString()],
    // A quarantined one may have several, joined by `+`. SQLite's `like` heeds no casing.
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
