import type { PublicOffice } from '#lib/estate/public-office.ts'

import { themeCss } from './theme-css.ts'

/** A style element, since the Content-Security-Policy knows it by its hash: a style attribute could not be told from an attacker's. */
export function ThemeStyle({ office }: { office: Pick<PublicOffice, 'theme'> }) {
  return <style>{themeCss(office)}</style>
}
