import { oembedOf } from '#app/_embed/oembed.tsx'
import { withProblems } from '#lib/http/problem.ts'
import { refuse } from '#lib/http/refuse.ts'
import { isLocale } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

const HEADERS = {
  'cache-control': 'public, max-age=300',
  // Editors that run in a browser ask from there. Nothing here is personal.
  'access-control-allow-origin': '*',
}

/** The embed for an estate's address that somebody has pasted: https://oembed.com, 1.0. */
export const GET = withProblems(async (request: Request) => {
  const query = new URL(request.url).searchParams
  if ((query.get('format') ?? 'json') !== 'json') return refuse('formatUnsupported')

  const asked = findAsked(query.get('url') ?? '')
  if (!asked) return refuse('notFound')

  const finding = await findEstate(asked.office, asked.estateId)
  if (finding.outcome === 'unavailable') return refuse('estateUnavailable')
  if (finding.outcome === 'unknown') return refuse('estateUnknown')

  const room = { width: lengthIn(query.get('maxwidth')), height: lengthIn(query.get('maxheight')) }
  const oembed = await oembedOf({ ...asked, estate: finding.estate, room })

  return Response.json(oembed, { headers: HEADERS })
})

/** The office and estate of an address, or null where it is not an estate page of ours. */
function findAsked(address: string) {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.origin !== settings().PUBLIC_URL) return null

  const [locale, officeKey = '', estateId = '', ...rest] = url.pathname.split('/').slice(1)
  const office = findOffice(officeKey)
  const isPage = rest.length === 0 || (rest.length === 1 && rest[0] === '')

  return office && isLocale(locale) && isPage ? { locale, office, estateId } : null
}

/** @returns Infinity when the request gives no usable size. */
function lengthIn(text: string | null) {
  const length = Number(text)

  return Number.isInteger(length) && length > 0 ? length : Number.POSITIVE_INFINITY
}
