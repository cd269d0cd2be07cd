import { oembedOf } from '#app/_embed/oembed.tsx'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { findOffice } from '#lib/office/offices.ts'
import { parseRoute } from '#lib/routes.ts'
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

  const route = parseRoute(url.pathname.replace(/\/$/, ''))
  if (!route || !('office' in route)) return null
  const office = findOffice(route.office)
  // Another page of an office is an address of ours, and no estate's.
  const estateId = 'estateId' in route ? route.estateId : ''

  return office && { locale: route.locale, office, estateId }
}

/** @returns Infinity when the request gives no usable size. */
function lengthIn(text: string | null) {
  const length = Number(text)

  return Number.isInteger(length) && length > 0 ? length : Number.POSITIVE_INFINITY
}
