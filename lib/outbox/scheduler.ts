import 'server-only'

import { database } from '#lib/database/database.ts'
import { claimNext } from '#lib/outbox/queries/claim.ts'
import { type QueuedOffice, readQueue } from '#lib/outbox/queries/read-queue.ts'

import type { Sending } from './deliver.ts'
import { deliverEntry } from './deliver.ts'
import type { Entry } from './entry.ts'

/** A process has at most so many deliveries under way, however many logins it has. */
const UNDER_WAY_MAX = 100
/**
 * A free login that gave no interest already has its maximum under way, here or in another process.
 */
const REST_MS = 500

type SlotsOptions = Sending & { onFree?: () => void; deliver?: typeof deliverEntry }

/** Slots for deliveries under way: a few for each login, so that one that hangs blocks no other. */
export function createDeliverySlots({
  onFree,
  deliver = deliverEntry,
  ...sending
}: SlotsOptions = {}) {
  const underWay = new Map<string, Promise<void>>()
  const servedAt = new Map<string, number>()
  const restsUntil = new Map<string, number>()
  const takesNewest = new Set<string>()
  const endings: Record<string, number> = {}

  /** @returns whether an interest could be claimed. */
  async function claimAndStart({ office, circuit }: QueuedOffice, now: Date) {
    servedAt.set(office, performance.now())
    // The ends alternate: yesterday's queue does not delay a visitor of today, nor the other way
    // round.
    const end = takesNewest.delete(office) ? 'newest' : 'oldest'
    if (end === 'oldest') takesNewest.add(office)
    const entry = await claimNext({ office, circuit, end, underWay: [...underWay.keys()], now })
    if (!entry) restsUntil.set(circuit.id, now.getTime() + REST_MS)
    // The delivery starts at once: if the store fails another login's claim, this one must not wait
    // until its lease is over.
    else start(entry)

    return entry !== null
  }

  function start(entry: Entry) {
    const delivery = deliver(entry, sending).then((ending) => {
      endings[ending] = (endings[ending] ?? 0) + 1
      underWay.delete(entry.receiptId)
      restsUntil.delete(entry.circuit)
      onFree?.()
    })
    underWay.set(entry.receiptId, delivery)
  }

  return {
    get isFull() {
      return underWay.size >= UNDER_WAY_MAX
    },

    /** The outcomes of the attempts so far. */
    endings,

    /**
     * Starts one delivery of each login that is free.
     * @returns how many, and how long until the next slot, in ms; Infinity when nothing is queued.
     */
    async fill() {
      const now = database().now()
      const queue = await readQueue(now)
      const { turns, nextAt } = chooseNext({ queue, now: now.getTime(), servedAt, restsUntil })
      const claimed = await Promise.all(
        turns.slice(0, UNDER_WAY_MAX - underWay.size).map((turn) => claimAndStart(turn, now)),
      )

      return { started: claimed.filter(Boolean).length, waitMs: nextAt - now.getTime() }
    },

    /** Waits until one delivery under way has ended. */
    async untilOneEnds() {
      await Promise.race(underWay.values())
    },

    /** Waits for all deliveries under way. */
    async drain() {
      await Promise.all(underWay.values())
    },
  }
}

type QueueState = {
  queue: QueuedOffice[]
  now: number
  /** The time each office was served last; the office that has waited longest is first. */
  servedAt: ReadonlyMap<string, number>
  /**
   * The time until which a login has no interest to give: its deliveries are all under way, here or
   * elsewhere.
   */
  restsUntil: ReadonlyMap<string, number>
}

/**
 * Chooses one office of each free login, the one that was served longest ago, and the time of the
 * next turn. If one interest is to probe whether Vitec responds again, an office with only failed
 * ones is last.
 */
export function chooseNext({ queue, now, servedAt, restsUntil }: QueueState) {
  const ready = queue.map((each) => ({
    ...each,
    readyAt: Math.max(each.readyAt, restsUntil.get(each.circuit.id) ?? 0),
  }))
  const inOrder = ready
    .filter(({ readyAt }) => readyAt <= now)
    .toSorted(
      (one, other) =>
        Number(one.isPoorProbe ?? false) - Number(other.isPoorProbe ?? false) ||
        (servedAt.get(one.office) ?? 0) - (servedAt.get(other.office) ?? 0),
    )
  const turns = [...Map.groupBy(inOrder, ({ circuit }) => circuit.id).values()].flatMap(
    ([first]) => first ?? [],
  )
  const nextAt = Math.min(...ready.map(({ readyAt }) => readyAt))

  return { turns, nextAt }
}
