import 'server-only'

import { claimDue } from './claim-due.ts'
import { deliverEntry } from './deliver-entry.ts'

/** As many at once as one careful client of Vitec's does [C] (lib/vitec/VITEC.md 3, Rate limit). */
const SLOTS = 5

/** Room for a few deliveries at once: one that hangs takes one slot and holds up nobody else. */
export function createDeliverySlots({ onFree }: { onFree: () => void }) {
  const underWay = new Map<string, Promise<void>>()

  return {
    get isFull() {
      return underWay.size >= SLOTS
    },

    /** Starts what is due, as far as there is room. @returns how many were started. */
    async fill() {
      const entries = await claimDue({
        limit: SLOTS - underWay.size,
        underWay: [...underWay.keys()],
      })
      for (const entry of entries) {
        const delivery = deliverEntry(entry).finally(() => {
          underWay.delete(entry.receiptId)
          onFree()
        })
        underWay.set(entry.receiptId, delivery)
      }

      return entries.length
    },

    /** Waits for what is under way. */
    async drain() {
      await Promise.all(underWay.values())
    },
  }
}
