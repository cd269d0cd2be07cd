import 'server-only'

import { MessagePage } from '#components/layout/message-page.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { logRefusal } from '#lib/http/problem.ts'
import { formatsFor } from '#lib/language/formats.ts'
import { isLocale, LOCALES, type Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { logError } from '#lib/log/log.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { lostWith } from '#lib/outbox/receipts/lost-receipt.ts'
import { parseRoute, type Route } from '#lib/routes.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'
import { isListable } from '#lib/vitec/known.ts'

import { staticDocument } from './static-document.tsx'

type Missing = 'notFound' | 'receiptLost' | 'unavailable'

/**
 * The page for an address that has none, or null for one that has. Next renders its own only with
 * script (`notFound()` and thrown errors arrive as an empty shell, seen in 16.4.5), and a visitor
 * without script must be able to read the text too.
 */
export async function notFoundPage(pathname: string): Promise<Response | null> {
  const route = parseRoute(pathname)
  const [given = '', officeKey = ''] = pathname.split('/').slice(1)
  const locale = isLocale(given) ? given : LOCALES[0]
  const office = findOffice(officeKey)
  const missing = route ? await lookFor(route) : 'notFound'
  if (!missing) return null
  if (missing !== 'unavailable') logRefusal('notFound')

  const { failure, lostReceipt } = phrasesFor(locale)
  const title = missing === 'receiptLost' ? lostReceipt.title : failure[`${missing}Title`]
  const { html, policy } = await staticDocument({
    locale,
    title,
    children: (
      <PageLayout
        locale={locale}
        office={office && publicOfficeOf(office)}
        path={office ? `/${office.key}` : ''}
      >
        <MessagePage
          title={title}
          words={[await wordsFor(missing, route, locale)]}
          links={[
            { href: `/${locale}${office ? `/${office.key}` : ''}`, words: failure.notFoundLink },
          ]}
        />
      </PageLayout>
    ),
  })

  return new Response(html, {
    status: missing === 'unavailable' ? 503 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      ...(missing === 'unavailable' ? { 'retry-after': '30' } : {}),
    },
  })
}

async function wordsFor(missing: Missing, route: Route | null, locale: Locale) {
  const { failure, lostReceipt } = phrasesFor(locale)
  if (missing !== 'receiptLost') return failure[missing]
  const lost = route?.page === 'receipt' ? await lostWith(route.receiptId) : null
  const { moment } = formatsFor(locale)

  return lost ? lostReceipt.words(moment(lost.from), moment(lost.until)) : failure.notFound
}

async function missingReceipt(receiptId: string): Promise<Missing | null> {
  if (await findReceipt(receiptId)) return null

  return (await lostWith(receiptId)) ? 'receiptLost' : 'notFound'
}

async function lookFor(route: Route): Promise<Missing | null> {
  try {
    return await whatIsMissing(route)
  } catch (error) {
    logError('routeBroke', {}, error)
    return 'unavailable'
  }
}

async function whatIsMissing(route: Route): Promise<Missing | null> {
  if (route.page === 'start') return null
  if (route.page === 'receipt') return missingReceipt(route.receiptId)
  const office = findOffice(route.office)
  if (!office) return 'notFound'
  if (route.page === 'office') return (await isListable(office)) ? null : 'unavailable'
  if (route.page !== 'estate') return null

  const { outcome } = await findEstate(office, route.estateId)
  if (outcome === 'unavailable') return 'unavailable'

  return outcome === 'unknown' ? 'notFound' : null
}
