import { saveNotices } from '#lib/outbox/privacy/notices.ts'

import { takeBarely } from '../../../../take-barely.ts'

let kept

/**
 * What Next alone makes of the bare server's work.
 * @param {Request} request
 */
export async function POST(request) {
  kept ??= saveNotices()
  await kept

  return Response.json({}, { status: await takeBarely(await request.json()) })
}
