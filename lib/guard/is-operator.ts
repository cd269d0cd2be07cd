import 'server-only'

import { createHash, timingSafeEqual } from 'node:crypto'

import { settings } from '#lib/settings/settings.ts'

/** Whether this is the operator; `nobody` when there is no token by which anyone could be. */
export function isOperator(headers: Headers): 'yes' | 'no' | 'nobody' {
  const { OPS_TOKEN } = settings()
  if (OPS_TOKEN === undefined) return 'nobody'
  const [, shown = ''] = /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []

  // Of the same length whatever was shown, so that the time it takes tells nothing.
  return timingSafeEqual(digest(shown), digest(OPS_TOKEN)) ? 'yes' : 'no'
}

function digest(text: string) {
  return createHash('sha256').update(text).digest()
}
