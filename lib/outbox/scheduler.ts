import 'server-only'

import { database } from '#lib/database/database.ts'
import { claimNext } from '#lib/outbox/queries/claim.ts'
import { type QueuedOffice, readQueue } from '#lib/outbox/queries/read-queue.ts'

import type { Sending } from './attempt-delivery.ts'
import { deliverEntry } from './deliver.ts'
import type { Entry } from './entry.ts'

/** A process does not take on more than so much, however many logins it has. */
const UNDER_WAY_MAX = 100
/** A login that gave nothing though it was free has all it may have under way, here or in another process. */
const REST_MS = 500

type SlotsOptions = Sending & { onFree?: () => void; deliver?: typeof deliverEntry }

/** Room for deliveries under way: of each login a few, so that one that hangs holds up nobody else. */
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

  /** @returns whether there was one to be had. */
  async function claimAndStart({ office, circuit }: QueuedOffice, now: Date) {
    servedAt.set(office, performance.now())
    // One old for each new: who writes today is not kept waiting by yesterday's queue, nor the other way round.
    const end = takesNewest.delete(office) ? 'newest' : 'oldest'
    if (end === 'oldest') takesNewest.add(office)
    const entry = await claimNext({ office, circuit, end, underWay: [...underWay.keys()], now })
    if (!entry) restsUntil.set(circuit.id, now.getTime() + REST_MS)
    // At once: it must not lie claimed until its lease is over because the store fails another login's claim.
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

    /** How the attempts ended so far. */
    endings,

    /**
     * Starts one delivery of each login that is free.
     * @returns how many, and how long until the next turn, in ms; Infinity when nothing is queued.
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

    /** Waits until one of those under way has ended. */
    async untilOneEnds() {
      await Promise.race(underWay.values())
    },

    /** Waits for what is under way. */
    async drain() {
      await Promise.all(underWay.values())
    },
  }
}

type QueueState = {
  queue: QueuedOffice[]
  now: number
  /** When each office was served last; who has waited longest comes first. */
  servedAt: ReadonlyMap<string, number>
  /** Until when a login has nothing to give: its deliveries are all under way, here or elsewhere. */
  restsUntil: ReadonlyMap<string, number>
}

/**
 * Whose turn it is: one office of each login that is free, the one that was served longest ago; and when the next one is. Where one
 * interest is to show whether Vitec answers again, an office that has only failed ones comes last.
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
