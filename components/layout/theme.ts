import type { PublicOffice } from '#lib/estate/public-office.ts'

/**
 * The surfaces of `tokens.css` on which the accent is hardest to read: `--sunken`, light and dark.
 */
const SURFACE_LIGHT = '#e9ebe6'
const SURFACE_DARK = '#262b28'

const DEFAULTS = { accent: '#1f5f4a', radius: '8px' } as const

const FONTS = { system: 'var(--sans)', serif: 'var(--serif)' } as const

/**
 * The office's own colours and shapes as custom properties. Every value is checked or chosen here,
 * whatever the offices file or the embed's attributes held, so that nothing else can enter the
 * style sheet.
 */
export function themeCss({ theme }: Pick<PublicOffice, 'theme'>): string {
  const accent = /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent.toLowerCase() : DEFAULTS.accent
  const radius = /^\d{1,2}px$/.test(theme.radius) ? theme.radius : DEFAULTS.radius
  const heading = theme.font === 'serif' ? FONTS.serif : FONTS.system

  return [':root{', accentCss(accent), `--radius:${radius};`, `--heading:${heading}`, '}'].join('')
}

/**
 * The colour, darkened or lightened until it works as text and as a background. @param accent as
 * `#rrggbb`
 */
export function accentCss(accent: string) {
  return `--accent-on-light:${legibleOn(accent, SURFACE_LIGHT)};--accent-on-dark:${legibleOn(accent, SURFACE_DARK)};`
}

type Channels = readonly [number, number, number]

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const RATIO_MIN = 4.5

const STEPS = 50

/**
 * The colour itself, or the nearest tint or shade of it that can be read on `surface`. Both as
 * `#rrggbb`.
 */
function legibleOn(colour: string, surface: string): string {
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
