const THEMES = ['light', 'dark', 'auto'] as const
const GROUNDS = ['light', 'dark', 'unknown'] as const

export type Look = {
  theme: (typeof THEMES)[number]
  /** `#rrggbb`, or null: the office's own. */
  accent: string | null
  /** The ground behind the frame; `unknown`: a picture, or neither light nor dark; null: the page has not said. */
  ground: (typeof GROUNDS)[number] | null
}

type Asked = { theme: string | null; accent: string | null; ground: string | null }

/** What a page asks of the form's looks, as far as it can be had. Whether a colour can be read on is seen to where it is used. */
export function lookFor({ theme, accent, ground }: Asked): Look {
  const [, hex] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(accent ?? '') ?? []
  const long = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex

  return {
    theme: THEMES.find((each) => each === theme) ?? 'auto',
    accent: long ? `#${long.toLowerCase()}` : null,
    ground: GROUNDS.find((each) => each === ground) ?? null,
  }
}
