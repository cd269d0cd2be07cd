import 'server-only'

/** Some two thousand of the longest bodies. Half-read bodies count by what has come of them. */
const HELD_BYTES_MAX = 64 * 1024 * 1024

type Reading = { bytes: number; giveUp: () => void }

/**
 * Counts the bytes of all bodies that are being read, so that many slow clients cannot fill the memory. Above the limit the reading that
 * began first is given up: an honest body comes in a second or two, one that is made to last is the oldest. Nothing new is turned away.
 */
export function createHeldBytes(max = HELD_BYTES_MAX) {
  // A set keeps the order in which its members came.
  const readings = new Set<Reading>()
  let held = 0

  function end(reading: Reading) {
    if (!readings.delete(reading)) return
    held -= reading.bytes
  }

  return {
    begin(giveUp: () => void) {
      const reading = { bytes: 0, giveUp }
      readings.add(reading)

      return {
        add(bytes: number) {
          if (!readings.has(reading)) return
          reading.bytes += bytes
          held += bytes
          for (const oldest of readings) {
            if (held <= max) return
            end(oldest)
            oldest.giveUp()
          }
        },
        end: () => end(reading),
      }
    },
  }
}
