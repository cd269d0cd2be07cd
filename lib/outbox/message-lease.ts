/** A message is lent for so long: longer than any sending, so that nobody is overtaken. */
export const MESSAGE_LEASE_MS = 90_000
