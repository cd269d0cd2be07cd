import 'server-only'

import { settings } from '#lib/settings/settings.ts'

import { type Office, offices } from './offices.ts'

/**
 * The origins that may hold the office's form in a frame. Only our own pages may hold a preview,
 * for the web agency to look at.
 */
export function hostsOf(office: Office, { isPreview }: { isPreview: boolean }): readonly string[] {
  return isPreview ? [settings().PUBLIC_URL] : office.allowedOrigins
}

/**
 * The origin of a page that asks for an office we do not have, if it may hold another's form: it
 * gets a message, where a stranger's browser only reports that the frame was refused.
 */
export function hostOfAnother(page: string | null): readonly string[] {
  const origin = page && URL.canParse(page) ? new URL(page).origin : null

  return [...offices().values()]
    .flatMap(({ allowedOrigins }) => allowedOrigins)
    .filter((allowed, index, all) => allowed === origin && all.indexOf(allowed) === index)
}
