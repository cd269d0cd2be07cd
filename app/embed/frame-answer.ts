import 'server-only'

/** A page for a frame. Its own scripts and styles are known by file or by hash; who may hold it is said by proxy.ts. */
type Answered = { status?: number; isShared?: boolean; retryAfter?: string | null }

export function frameAnswer(page: string, given: Answered = {}) {
  const { status = 200, isShared = false, retryAfter } = given

  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // A minute is enough to spare a page with ten forms, or a visitor who goes back and forth.
      'cache-control': isShared ? 'public, max-age=60' : 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...(retryAfter && { 'retry-after': retryAfter }),
    },
  })
}
