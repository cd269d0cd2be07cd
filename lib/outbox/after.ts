/** So many ms from now, as the store writes times: ISO 8601 in UTC. */
export function after(now: Date, ms: number) {
  return new Date(now.getTime() + ms).toISOString()
}
