import { saveNotices } from '#lib/outbox/privacy/notices.ts'

import { takeBarely } from '../../../../take-barely.ts'

let kept

/**
 * The bare server's work as Next alone does it.
 * @param {Request} request
 */
export async function POST(request) {
  kept ??= saveNotices()
  await kept

  return Response.json({}, { status: await takeBarely(await request.json()) })
}
