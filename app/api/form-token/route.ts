import { createOwnToken, isTest, verifyFormToken } from '#lib/abuse/form-token.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { isLocale } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'
import { findEstateSoon } from '#lib/vitec/find-estate.ts'

/**
 * A token of the visitor's own for one office's estate. `page`, the token of the page it is for,
 * carries over which words the visitor was shown and where; without it they are today's, in
 * `locale`. With `test` what it brings is not stored.
 */
export const GET = withProblems(async (request: Request) => {
  const query = new URL(request.url).searchParams
  const office = findOffice(query.get('office') ?? '')
  if (!office) return refuse('officeUnknown')

  const estateId = query.get('estate') ?? ''
  const finding = await findEstateSoon(office, estateId)
  if (finding.outcome === 'unknown') return refuse('estateUnknown')

  const locale = query.get('locale')
  const page = await verifyFormToken(query.get('page'), { ofAnyAge: true })
  const isOfPage = page?.office === office.key
  // A token says that the estate was there when it was issued: an id that may be invented gets none
  // without a read of Vitec.
  const isInvented = finding.outcome === 'unavailable' && finding.isUnlisted
  if (isInvented && !(isOfPage && page.estateId === estateId)) return refuse('estateUnavailable')

  const token = await createOwnToken({
    office: office.key,
    estateId,
    noticeHash: isOfPage ? page.noticeHash : noticeHash(office, isLocale(locale) ? locale : 'sv'),
    source: isOfPage ? page.source : null,
    isTest: isTest(query) || (isOfPage && page.isTest),
  })

  return Response.json(
    { token },
    { headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } },
  )
})
