const THEMES = ['light', 'dark', 'auto'] as const
const GROUNDS = ['light', 'dark', 'unknown'] as const
const FONTS = ['system', 'serif'] as const

export type Look = {
  theme: (typeof THEMES)[number]
  /** `#rrggbb`, or null: the office's own. */
  accent: string | null
  /**
   * The background behind the frame; `unknown`: a picture, or neither light nor dark; null: the
   * page has not reported it.
   */
  ground: (typeof GROUNDS)[number] | null
}

type Asked = { theme: string | null; accent: string | null; ground: string | null }

/**
 * The look that a page asks for, as far as it is valid. The contrast of a colour is checked where
 * it is used.
 */
export function lookFor({ theme, accent, ground }: Asked): Look {
  const [, hex] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(accent ?? '') ?? []
  const long = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex

  return {
    theme: THEMES.find((each) => each === theme) ?? 'auto',
    accent: long ? `#${long.toLowerCase()}` : null,
    ground: GROUNDS.find((each) => each === ground) ?? null,
  }
}

/** The rest of a form's look. It is in the address, and no message changes it. */
export type Shape = {
  /** `0px` to `24px`, or null: the office's own. */
  radius: string | null
  /** The letters of headings; null: the office's own. */
  font: (typeof FONTS)[number] | null
  /** `off`: the host page has a heading of its own. */
  heading: 'off' | null
}

/** The shape that a page asks for, as far as it is valid. */
export function shapeFor({ radius, font, heading }: Record<keyof Shape, string | null>): Shape {
  const [, pixels] = /^(\d|1\d|2[0-4])(?:px)?$/.exec(radius ?? '') ?? []

  return {
    radius: pixels ? `${pixels}px` : null,
    font: FONTS.find((each) => each === font) ?? null,
    heading: heading === 'off' ? heading : null,
  }
}
