import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { holdsCanary } from '../canaries.ts'
import { inCalm } from '../faults/calm.ts'
import type { World } from '../world.ts'
import type { Complaint } from './complaint.ts'

const FAR_AHEAD_MS = 40 * 24 * 3_600_000
const PURGE_WAIT_MS = 20_000

/**
 * I6: no person is found in clear in any file or output, and after the purge not even in sealed
 * form.
 */
export async function judgeTraces(world: World): Promise<Complaint[]> {
  const before = clearIn(world, 'before the purge')
  const sealed = await world.store.query(
    'select sealed from interests where sealed is not null limit 200',
  )
  const remains = await purge(
    world,
    sealed.map(({ sealed: text }) => Buffer.from(String(text))),
  )
  const left = await world.store.query('select receipt_id from interests where sealed is not null')

  return [
    ...world.leaks.map((where) => `in clear in ${where}`),
    ...before,
    ...clearIn(world, 'after the purge'),
    ...(left.length > 0 ? [`${left.length} persons are still there after the purge`] : []),
    ...(remains.length > 0 ? [`${remains.length} erased seals are still in the files`] : []),
  ].map((what): Complaint => ({ invariant: 'I6', what }))
}

/**
 * @returns the seals that remain while the app lives: an app that ends empties its log, and others
 * live for months
 */
async function purge(world: World, seals: Buffer[]) {
  const isServer = world.store.engine === 'postgres'
  const then = new Date(Date.now() + FAR_AHEAD_MS).toISOString()
  // The server's own clock counts there: the stored data grows old instead.
  await world.store.run(
    isServer
      ? `update interests set accepted_at = '${past()}', ended_at = '${past()}'`
      : // An app frozen for so long would wait a day before it erases.
        `update heartbeat set worked_at = '${then}'`,
  )
  const clock: Record<string, string> = isServer ? {} : { CLOCK_SHIFT_MS: String(FAR_AHEAD_MS) }
  let remains: Buffer[] = []
  await inCalm(world, clock, async () => {
    await untilPurged(world, seals)
    remains = seals.filter((seal) => isInFiles(world, seal))
  })

  return remains
}

function past() {
  return new Date(Date.now() - FAR_AHEAD_MS).toISOString()
}

async function untilPurged(world: World, seals: Buffer[]) {
  const deadline = performance.now() + PURGE_WAIT_MS
  const sql = 'select 1 from interests where sealed is not null limit 1'
  while ((await world.store.query(sql)).length > 0 && performance.now() < deadline) await wait(100)
  // The log is emptied after the rows; the byte search does not disturb it.
  while (seals.some((seal) => isInFiles(world, seal)) && performance.now() < deadline)
    await wait(200)
}

function clearIn({ store }: World, when: string) {
  return store
    .files()
    .filter((path) => holdsCanary(readFileSync(path)))
    .map((path) => `in clear in ${path.split('/').at(-1)} ${when}`)
}

function isInFiles({ store }: World, bytes: Buffer) {
  return store.files().some((path) => readFileSync(path).includes(bytes))
}
