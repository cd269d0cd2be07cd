import type { OfficeFace } from '#lib/estate/office-face.ts'

import { themeCss } from './theme-css.ts'

/** A style element, since the Content-Security-Policy knows it by its hash: a style attribute could not be told from an attacker's. */
export function ThemeStyle({ office }: { office: Pick<OfficeFace, 'theme'> }) {
  return <style>{themeCss(office)}</style>
}
