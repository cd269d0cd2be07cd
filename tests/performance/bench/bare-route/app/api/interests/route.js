import { saveNotices } from '#lib/outbox/privacy/notices.ts'

import { takeBarely, takeSealed } from '../../../../take.ts'

const take = process.env.BENCH_TAKE === 'sealed' ? takeSealed : takeBarely
let kept

/**
 * One route of Next's and nothing else.
 * @param {Request} request
 */
export async function POST(request) {
  kept ??= saveNotices()
  await kept

  return Response.json({}, { status: await take(await request.json()) })
}
