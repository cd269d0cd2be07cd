import type { World } from '../world.ts'

/** Makes work that is due in minutes or hours due now; circuits close and pauses end. */
export async function letTimePass({ store, leaps }: World) {
  const from = Date.now()
  const now = new Date(from).toISOString()
  try {
    await store.run(`
      update interests set next_attempt_at = '${now}'
      where next_attempt_at is not null and next_attempt_at > '${now}' and state in ('waiting', 'uncertain')`)
    await store.run(`
      update mails set next_attempt_at = '${now}' where next_attempt_at > '${now}'`)
    await store.run('update circuits set failures = 0, open_until = null')
    await store.run('delete from pauses')
  } finally {
    leaps.push({ from, to: Date.now() })
  }
}

/** Expires the lease of a frozen process. */
export async function letLeaseRunOut({ store }: World, pid: number) {
  await store.run(`
    update interests set next_attempt_at = '${new Date().toISOString()}'
    where state = 'sending' and lease_token like '%/${pid}/%'`)
}

const TWO_DAYS_MS = 2 * 24 * 3_600_000

/**
 * Makes what has been delivered so old that the next purge erases it: a life that is to die in a
 * purge otherwise finds nothing to erase, and a run of 24 rounds on a busy machine took 67.
 */
export async function letDeliveriesAge({ store }: World) {
  const past = new Date(Date.now() - TWO_DAYS_MS).toISOString()
  await store.run(
    `update interests set ended_at = '${past}' where state = 'delivered' and sealed is not null`,
  )
}
