import 'server-only'

import { claimDue } from './claim-due.ts'
import { deliverEntry } from './deliver-entry.ts'

/** As many at once as one careful client of Vitec's does [C] (lib/vitec/VITEC.md 3, Rate limit). */
const SLOTS = 5

export type DeliverySlots = ReturnType<typeof createDeliverySlots>

/** Room for a few deliveries at once: one that hangs takes one slot and holds up nobody else. */
export function createDeliverySlots({ onFree }: { onFree: () => void }) {
  const underWay = new Set<Promise<void>>()

  return {
    get isFull() {
      return underWay.size >= SLOTS
    },

    /** Starts what is due, as far as there is room. @returns how many were started. */
    async fill() {
      const entries = await claimDue({ limit: SLOTS - underWay.size })
      for (const entry of entries) {
        const delivery = deliverEntry(entry).finally(() => {
          underWay.delete(delivery)
          onFree()
        })
        underWay.add(delivery)
      }

      return entries.length
    },

    /** Waits for what is under way. */
    async drain() {
      await Promise.all(underWay)
    },
  }
}
