import { nameFor } from '#components/estate/wording/names-for.ts'
import { takesInterest } from '#lib/estate/estate.ts'
import { comingViewings } from '#lib/estate/viewing-times.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { isLocale } from '#lib/language/locales.ts'
import { viewingCalendar } from '#lib/language/viewing-calendar.ts'
import { findOffice } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

type Context = {
  params: Promise<{ locale: string; office: string; estateId: string; file: string }>
}

/** A viewing for a visitor's calendar, as `{viewingId}.ics`. */
export const GET = withProblems(async (_request: Request, { params }: Context) => {
  const { locale, office: key, estateId, file } = await params
  const office = findOffice(key)
  if (!office || !isLocale(locale)) return refuse('notFound')

  const finding = await findEstate(office, estateId)
  if (finding.outcome === 'unavailable') return refuse('estateUnavailable')
  if (finding.outcome === 'unknown') return refuse('estateUnknown')
  const { estate } = finding
  const viewing = comingViewings(estate.viewings).find(
    ({ id }) => VITEC_ID.test(id) && `${id}.ics` === file,
  )
  if (!viewing || !takesInterest(estate)) return refuse('notFound')

  const calendar = viewingCalendar({
    viewing,
    estate,
    name: nameFor(estate, locale),
    url: `${settings().PUBLIC_URL}/${locale}/${office.key}/${estate.id}`,
    locale,
  })

  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${viewing.id}.ics"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})
