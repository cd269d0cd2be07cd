import type { FormConfig } from '#components/interest-form/form-config.ts'

export type OwnToken = ReturnType<typeof createOwnToken>

/**
 * This visitor's own token: fetched when the form is first touched, so that the page itself can be the same for all. It stands for
 * one press of the button, however often it is repeated. Where none can be had, the page's serves.
 */
export function createOwnToken({ office, estateId, locale, token }: FormConfig) {
  let fetched: Promise<string | null> | null = null

  async function fetchToken() {
    const query = new URLSearchParams({ office: office.key, estate: estateId, locale, page: token })
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
      // Asked for again the next time, when the network may be back.
      if (own === null) fetched = null
      return own ?? token
    },
    /** The next press repeats this one. */
    keep(posted: string) {
      fetched = Promise.resolve(posted)
    },
    drop() {
      fetched = null
    },
  }
}
