import 'server-only'

import type { Look } from '#components/embed/look.ts'
import { themeCss } from '#components/house/theme-css.ts'
import { faceOf } from '#lib/office/face-of.ts'
import type { Office } from '#lib/office/offices.ts'

/** The office's colours and shapes, or those the page outside has asked for, as a style sheet. */
export function frameTheme(office: Office, { accent }: Look) {
  const { theme } = faceOf(office)

  return themeCss({ theme: accent ? { ...theme, accent } : theme })
}
