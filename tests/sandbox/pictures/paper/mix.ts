/** Colours are `#rrggbb`. At 0 the first, at 1 the second. */
export function mix(first: string, second: string, share: number) {
  const kept = Math.min(1, Math.max(0, share))
  const channel = (at: number) => {
    const low = Number.parseInt(first.slice(at, at + 2), 16)
    const high = Number.parseInt(second.slice(at, at + 2), 16)
    return Math.round(low + (high - low) * kept)
      .toString(16)
      .padStart(2, '0')
  }

  return `#${channel(1)}${channel(3)}${channel(5)}`
}
