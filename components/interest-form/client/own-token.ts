import type { FormConfig } from '#components/interest-form/form-config.ts'

export type OwnToken = ReturnType<typeof createOwnToken>

/**
 * This visitor's own token: fetched when the form is first touched, so that the page itself can be
 * the same for everyone. It covers one press of the button, however often the request is retried.
 * If the fetch fails, the page's token serves.
 */
export function createOwnToken({ office, estateId, locale, token, test }: FormConfig) {
  let fetched: Promise<string | null> | null = null

  async function fetchToken() {
    const query = new URLSearchParams({ office: office.key, estate: estateId, locale, page: token })
    if (test) query.set('test', '')
    try {
      const answer = await fetch(`/api/form-token?${query}`, {
        signal: AbortSignal.timeout(10_000),
      })
      const body: unknown = await answer.json()
      const isToken = typeof body === 'object' && body !== null && 'token' in body
      return isToken && typeof body.token === 'string' ? body.token : null
    } catch {
      return null
    }
  }

  return {
    prepare() {
      fetched ??= fetchToken()
    },
    async read() {
      fetched ??= fetchToken()
      const own = await fetched
      // The next call asks again, when the network may be back.
      if (own === null) fetched = null
      return own ?? token
    },
    /** The next press repeats this submission. */
    keep(posted: string) {
      fetched = Promise.resolve(posted)
    },
    drop() {
      fetched = null
    },
  }
}
