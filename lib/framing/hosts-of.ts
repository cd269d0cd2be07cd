import 'server-only'

import type { Office } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

/**
 * The origins that may hold the office's form in a frame. A preview is held by our own pages and by nobody else, for the web agency
 * to look at.
 */
export function hostsOf(office: Office, { isPreview }: { isPreview: boolean }): readonly string[] {
  return isPreview ? [settings().PUBLIC_URL] : office.allowedOrigins
}
