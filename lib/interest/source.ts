/**
 * The page of the form and the campaign that led there: `page`, origin and path, and `utm_…` as the
 * page had them.
 */
export type Source = Record<string, string>

const PAGE_LENGTH_MAX = 300
const CAMPAIGN = /^utm_[a-z]{1,20}$/
const CAMPAIGN_LENGTH_MAX = 100
const CAMPAIGNS_MAX = 6

/**
 * The source in a frame's address, as far as it is credible: the page is on one of the office's own
 * sites. Everything else is left out: no visitor typed it, so no visitor should get an error for
 * it.
 */
export function readSource(query: URLSearchParams, hosts: readonly string[]): Source | null {
  const page = pageIn(query.get('page') ?? '', hosts)
  if (!page) return null
  const campaigns = [...query]
    .filter(([name]) => CAMPAIGN.test(name))
    .map(([name, value]) => [name, plain(value).slice(0, CAMPAIGN_LENGTH_MAX)] as const)
    .filter(([, value]) => value)

  return { page, ...Object.fromEntries(campaigns.slice(0, CAMPAIGNS_MAX)) }
}

/** Addresses of ours that are no page that a visitor reads. */
const NO_PAGE = /^\/(api|embed)\//

/** The source of a post from a page of ours: the address that the browser names as its referrer. */
export function readOwnSource(referrer: string | null, site: string): Source | null {
  const url = referrer && URL.canParse(referrer) ? new URL(referrer) : null
  if (!url || NO_PAGE.test(url.pathname)) return null

  return readSource(new URLSearchParams([['page', url.href], ...url.searchParams]), [site])
}

function pageIn(text: string, hosts: readonly string[]) {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !hosts.includes(url.origin)) return null

  return `${url.origin}${url.pathname}`.slice(0, PAGE_LENGTH_MAX)
}

/** One line of visible characters. */
function plain(text: string) {
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
}
