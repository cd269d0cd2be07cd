type Channels = readonly [number, number, number]

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const RATIO_MIN = 4.5

const STEPS = 50

/** The colour itself, or the nearest tint or shade of it that can be read on `surface`. Both as `#rrggbb`. */
export function legibleOn(colour: string, surface: string): string {
  const ground = luminance(channelsOf(surface))
  const from = channelsOf(colour)
  const goal: Channels = ground > 0.18 ? [0, 0, 0] : [255, 255, 255]

  for (let step = 0; step <= STEPS; step += 1) {
    const mixed = mix(from, goal, step / STEPS)
    if (contrast(luminance(mixed), ground) >= RATIO_MIN) return hex(mixed)
  }

  return hex(goal)
}

function channelsOf(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  )

  return [red, green, blue]
}

function mix(from: Channels, goal: Channels, share: number): Channels {
  const between = (a: number, b: number) => Math.round(a + (b - a) * share)

  return [between(from[0], goal[0]), between(from[1], goal[1]), between(from[2], goal[2])]
}

function contrast(one: number, other: number) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminance([red, green, blue]: Channels) {
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255)
}

function linear(channel: number) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function hex(channels: Channels) {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
