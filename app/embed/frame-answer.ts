import 'server-only'

/** A page for a frame. Its own scripts and styles are known by file or by hash; who may hold it is said by proxy.ts. */
type Answered = {
  status?: number
  isShared?: boolean
  /** The problem a program would have been answered with: its advice stands on the page too. */
  refusal?: Headers
}

const ADVICE = ['retry-after', 'accept-encoding']

export function frameAnswer(page: string, given: Answered = {}) {
  const { status = 200, isShared = false, refusal } = given
  const advice = ADVICE.flatMap((name) => {
    const value = refusal?.get(name)
    return value ? [[name, value]] : []
  })

  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // A minute is enough to spare a page with ten forms, or a visitor who goes back and forth.
      'cache-control': isShared ? 'public, max-age=60' : 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...Object.fromEntries(advice),
    },
  })
}
