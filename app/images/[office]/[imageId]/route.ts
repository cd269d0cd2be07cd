import { widestNetwork } from '#lib/abuse/networks.ts'
import { PICTURE_WIDTHS } from '#lib/estate/estate.ts'
import { logRefusal, withProblems } from '#lib/http/problem.ts'
import { findPicture, NO_PICTURE } from '#lib/images/find-picture.ts'
import { findOffice } from '#lib/office/offices.ts'

type Context = { params: Promise<{ office: string; imageId: string }> }

const WIDTH_DEFAULT = 1200

/**
 * Vitec's picture, fetched with the office's login, in one of our sizes. With its version in the
 * address it never changes.
 */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { office: key, imageId } = await params
  const query = new URL(request.url).searchParams
  const office = findOffice(key)
  const width = PICTURE_WIDTHS.find((each) => each === Number(query.get('w') ?? WIDTH_DEFAULT))
  const version = query.get('v') ?? ''
  if (!office || !width || !/^\d{0,17}$/.test(version)) return withoutPicture(404)

  const finding = await findPicture({
    office,
    imageId,
    version,
    width,
    format: formatFor(request.headers),
    signal: request.signal,
    network: widestNetwork(request.headers),
  })
  if (finding.outcome !== 'found') return withoutPicture(finding.outcome === 'unknown' ? 404 : 503)

  return new Response(finding.picture.bytes, {
    headers: {
      'content-type': finding.picture.type,
      'cache-control': version ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      vary: 'accept',
      'x-content-type-options': 'nosniff',
    },
  })
})

function formatFor(headers: Headers) {
  const accept = headers.get('accept') ?? ''
  if (accept.includes('image/avif')) return 'avif'

  return accept.includes('image/webp') ? 'webp' : 'jpeg'
}

function withoutPicture(status: 404 | 503) {
  if (status === 404) logRefusal('notFound')
  const headers = {
    'content-type': NO_PICTURE.type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  }

  return new Response(NO_PICTURE.text, { status, headers })
}
