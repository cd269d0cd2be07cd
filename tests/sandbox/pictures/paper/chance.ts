export type Chance = ReturnType<typeof chanceFrom>

/** The same seed gives the same numbers on every machine, so a redrawn picture does not change. */
export function chanceFrom(seed: string) {
  let state = 2_166_136_261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619)

  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  return { next, between: (low: number, high: number) => low + (high - low) * next() }
}
