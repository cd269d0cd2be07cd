import { setTimeout as wait } from 'node:timers/promises'

import { CANARIES } from './canaries.ts'
import { chooseFault } from './faults/choose-fault.ts'
import { receiptsOf, type Visit } from './judge/history.ts'
import { BOOKED, OFFICE_LIST } from './offices.ts'
import { fetchOwnToken, post, readTokenInPage, withdraw } from './post.ts'
import type { World } from './world.ts'

/** A patient visitor presses the button again this often, and this many times. */
const AGAIN_MS = 150
const TRIES_MAX = 200
const FAULT_SHARE = 0.3
const FORM_SHARE = 0.3
/**
 * This share of the visits has several senders with the same words, and this share of senders
 * withdraws.
 */
const SHARED_SHARE = 0.2
const SENDERS_MAX = 3
const WITHDRAW_SHARE = 0.15

/** Keeps that many visitors active until the crowd is closed. */
export function startCrowd(world: World, { size, pauseMs }: { size: number; pauseMs: number }) {
  let isOpen = true
  let lastNumber = 0
  const pages = new Map<string, string>()

  async function keepComing() {
    while (isOpen) {
      await visitOnce()
      await wait(world.luck.whole(0, pauseMs * 2))
    }
  }

  async function visitOnce() {
    lastNumber += 1
    const visit = makeVisit(world, lastNumber)
    world.history.push(visit)
    if (world.luck.chance(FAULT_SHARE)) visit.fault = await chooseFault(world, visit)
    await send(visit)
    if (!world.luck.chance(SHARED_SHARE)) return

    const others = Array.from({ length: world.luck.whole(1, SENDERS_MAX - 1) }, () => ({
      ...visit,
      isForm: world.luck.chance(FORM_SHARE),
      hasWithdrawn: false,
      tries: [],
    }))
    world.history.push(...others)
    world.count('sent by several')
    await Promise.all(others.map(send))
  }

  async function send(visit: Visit) {
    await sendPatiently(visit)
    const [receiptId] = receiptsOf(visit)
    const url = await world.someDoor()
    if (!receiptId || url === null || !world.luck.chance(WITHDRAW_SHARE)) return

    visit.hasWithdrawn = true
    world.count('taken back')
    await withdraw(url, receiptId)
  }

  async function sendPatiently(visit: Visit) {
    for (let count = 0; count < TRIES_MAX; count += 1) {
      const token = await tokenFor(visit)
      const url = await world.someDoor()
      if (token === null || url === null) {
        if (!isOpen && url === null) return
        await wait(AGAIN_MS)
        continue
      }
      const presses =
        visit.habit === 'double' && count === 0 ? [url, await world.someDoor()] : [url]
      await Promise.all(presses.map((door) => press(visit, door ?? url, token)))
      if (!wantsAgain(visit)) return
      await wait(AGAIN_MS)
    }
  }

  /** The visit's last token, unless it was refused. */
  async function tokenFor(visit: Visit) {
    const last = visit.tries.at(-1)
    const isRefused = last?.outcome === 'refused' && last.status === 403
    if (last && !isRefused && !visit.isForm) return last.token
    const page = `${visit.office}/${visit.estateId}`
    const known = last && !isRefused ? last.token : pages.get(page)
    if (visit.isForm && known && !isRefused) return known

    const url = await world.someDoor()
    if (url === null) return null
    const token = await (visit.isForm ? readTokenInPage : fetchOwnToken)(url, visit)
    if (visit.isForm && token) pages.set(page, token)

    return token
  }

  const all = Array.from({ length: size }, keepComing)

  return {
    async close() {
      isOpen = false
      await Promise.all(all)
    },
  }
}

async function press(visit: Visit, url: string, token: string) {
  const answer = await post(url, visit, token)
  visit.tries.push({ at: Date.now(), token, ...answer })
}

function wantsAgain({ tries, habit }: Visit) {
  if (tries.some(({ outcome }) => outcome === 'receipt')) return false
  const last = tries.at(-1)
  if (!last || last.outcome === 'receipt') return false
  if (last.outcome === 'silence') return habit !== 'once'
  // The page itself renews an old token.
  if (last.status === 403) return true

  return habit !== 'once' && last.status >= 429
}

function makeVisit({ luck, seed }: World, number: number): Visit {
  const office = luck.pick(OFFICE_LIST)
  const estateId = luck.pick(office.estates)

  return {
    number,
    email: `v${number}.${seed}@${CANARIES.domain}`,
    office: office.key,
    estateId,
    slotId: office.books && estateId === BOOKED.estateId ? BOOKED.slotId : null,
    isForm: luck.chance(FORM_SHARE),
    habit: luck.pick(['once', 'patient', 'patient', 'double']),
    fault: null,
    hasWithdrawn: false,
    tries: [],
  }
}
