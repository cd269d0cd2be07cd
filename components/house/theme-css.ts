import type { OfficeFace } from '#lib/estate/office-face.ts'

import { legibleOn } from './legible-on.ts'

/** The surfaces of `tokens.css` on which the accent is hardest to read: `--sunken`, light and dark. */
const SURFACE_LIGHT = '#e9ebe6'
const SURFACE_DARK = '#262b28'

const DEFAULTS = { accent: '#1f5f4a', radius: '8px' } as const

const FONTS = { system: 'var(--sans)', serif: 'var(--serif)' } as const

/**
 * The office's own colours and shapes as custom properties. Every value is checked or chosen here, whatever was in the offices
 * file or in the embed's attributes, so that nothing else can come into the style sheet.
 */
export function themeCss({ theme }: Pick<OfficeFace, 'theme'>): string {
  const accent = /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent.toLowerCase() : DEFAULTS.accent
  const radius = /^\d{1,2}px$/.test(theme.radius) ? theme.radius : DEFAULTS.radius
  const heading = theme.font === 'serif' ? FONTS.serif : FONTS.system

  return [':root{', accentCss(accent), `--radius:${radius};`, `--heading:${heading}`, '}'].join('')
}

/** The colour, darkened or lightened until it can be read and read on. @param accent as `#rrggbb` */
export function accentCss(accent: string) {
  return `--accent-on-light:${legibleOn(accent, SURFACE_LIGHT)};--accent-on-dark:${legibleOn(accent, SURFACE_DARK)};`
}
