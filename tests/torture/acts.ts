import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import type { Forwarder } from './faults/forwarder.ts'
import { letDeliveriesAge, letLeaseRunOut } from './faults/let-time-pass.ts'
import type { Instance } from './instance.ts'
import { jsonBody } from './post.ts'
import type { World } from './world.ts'

/** An act on one life, once it responds. If the process still lives after the act, it is killed. */
export type ActOptions = { world: World; life: Instance; forwarder: Forwarder }

/**
 * A wait long enough for an ordered crash to happen by itself, also beside other work: with ten
 * seconds, half of the lives on a busy machine ended before their crash came, and a run of 24
 * rounds took twice as many.
 */
const DEATH_WAIT_MS = 60_000
const AFTER_PURGE_MS = 2_000
const LOOK_EVERY_MS = 50
const AGE_EVERY_MS = 200
/** For each step of a freeze: its claim, another's, and the end of the work it goes on with. */
const FREEZE_WAIT_MS = 10_000
const REFUSAL_WAIT_MS = 5_000
const TERM_WAIT_MS = 6_000

/** Traffic reaches the crash point by itself. */
export function awaitDeath({ life }: ActOptions) {
  return Promise.race([life.gone, wait(DEATH_WAIT_MS, undefined, { ref: false })])
}

const hasPurged = (life: Instance) =>
  /"event":"(dataErased|eraseFailed|eraseWaits)"/.test(life.output())

/**
 * Lets deliveries grow old for as long as a life starts: the purges of others erase them, and on a
 * busy machine a start takes half a minute.
 */
export async function ageUntilPurged({ world, life }: Pick<ActOptions, 'world' | 'life'>) {
  while (!hasPurged(life) && !life.isGone()) {
    await letDeliveriesAge(world).catch(() => world.count('not aged'))
    await wait(AGE_EVERY_MS)
  }
}

/**
 * There is one purge to die in, soon after the start; on a busy machine its many statements take
 * longer than ten seconds. A life that outlives it goes on for a while, so that the next purge has
 * something to erase.
 */
export async function awaitDeathInPurge({ life }: ActOptions) {
  const until = performance.now() + DEATH_WAIT_MS
  while (!hasPurged(life) && !life.isGone() && performance.now() < until) await wait(LOOK_EVERY_MS)
  await Promise.race([life.gone, wait(AFTER_PURGE_MS, undefined, { ref: false })])
}

export async function liveAWhile({ world, life }: ActOptions, msMax = 1_200) {
  await Promise.race([life.gone, wait(world.luck.whole(20, msMax))])
}

/**
 * A full disk shows when a visitor is refused for it; a while later, others have been refused too.
 */
export async function awaitRefusal(given: ActOptions) {
  const { world, life } = given
  const from = Date.now()
  const until = performance.now() + REFUSAL_WAIT_MS
  const isRefused = () =>
    world.history.some(({ tries }) =>
      tries.some((each) => each.at >= from && each.outcome === 'refused' && each.status === 503),
    )
  while (!isRefused() && !life.isGone() && performance.now() < until) await wait(LOOK_EVERY_MS)
  await liveAWhile(given)
}

/** K0: the process dies after half a body. */
export async function halfABody(given: ActOptions) {
  const { world, life } = given
  const visit = world.history.at(-1)
  if (!visit) return
  const { body } = jsonBody(visit, 'half')
  const { hostname, port } = new URL(life.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  socket.write(
    `POST /api/interests HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 100)}`,
  )
  await liveAWhile(given, 100)
  life.strike('K0')
  await life.gone
  socket.destroy()
}

/** K6: Vitec has the whole interest, and the process is dead before the response. */
export async function dieBeforeAnswer(given: ActOptions) {
  const { life, forwarder } = given
  forwarder.onNextAnswer = () => life.strike('K6')
  await awaitDeath(given)
  forwarder.onNextAnswer = null
}

/**
 * The process freezes right after a claim until another has reclaimed its work, and then goes on as
 * if nothing had happened.
 */
export async function standStill(given: ActOptions) {
  const { world, life } = given
  const until = performance.now() + FREEZE_WAIT_MS
  while (!life.lastWords() && performance.now() < until && !life.isGone()) await wait(20)
  if (life.isGone() || !life.lastWords()) return
  await letLeaseRunOut(world, life.pid)

  const held = `select 1 from interests where state = 'sending' and lease_token like '%/${life.pid}/%'`
  const isOvertaken = async () => (await world.store.query(held)).length === 0
  while (!(await isOvertaken()) && performance.now() < until + FREEZE_WAIT_MS)
    await wait(LOOK_EVERY_MS)
  if (await isOvertaken()) world.count('frozen and overtaken')
  life.kill('SIGCONT')
  await untilLeaseIsLost(life)
}

/** Waits until the work that the process resumed after the freeze has ended, sent or not. */
async function untilLeaseIsLost(life: Instance) {
  const until = performance.now() + FREEZE_WAIT_MS
  while (!life.output().includes('"leaseLost"') && !life.isGone() && performance.now() < until)
    await wait(LOOK_EVERY_MS)
}

export async function end(given: ActOptions) {
  const { world, life } = given
  await liveAWhile(given)
  life.kill('SIGTERM')
  await Promise.race([life.gone, wait(TERM_WAIT_MS)])
  world.count(life.isGone() ? 'SIGTERM, ended in time' : 'SIGTERM, then killed')
}

export async function loseVitec(given: ActOptions) {
  await given.forwarder.close()
  await liveAWhile(given)
  await given.forwarder.open()
  await liveAWhile(given, 400)
}

/** K10: the mail server has a mail, and every process is dead before it says so. */
export async function dieWithMail(given: ActOptions) {
  const { world, life } = given
  world.inbox.onTaken = () => {
    world.inbox.onTaken = null
    life.strike('K10')
    for (const each of world.lives) each.kill('SIGKILL')
  }
  await awaitDeath(given)
  world.inbox.onTaken = null
}

/** The mail server takes each mail, and the connection is cut before its answer. */
export async function cutMails(given: ActOptions) {
  const { inbox } = given.world
  inbox.isCut = true
  await liveAWhile(given, 2_000)
  inbox.isCut = false
}

export async function holdLock(given: ActOptions) {
  const { world, life } = given
  const release = await world.store.lock()
  await Promise.race([life.gone, wait(world.luck.whole(300, 2_500))])
  await release()
  await liveAWhile(given, 400)
}

export async function restartDatabase(given: ActOptions) {
  await given.world.store.restart?.()
  await liveAWhile(given)
}

/** Kills everything on the machine at once. */
export async function cutPower(given: ActOptions) {
  await liveAWhile(given)
  for (const each of given.world.lives) each.kill('SIGKILL')
}
