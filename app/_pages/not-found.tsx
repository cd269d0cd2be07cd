import 'server-only'

import { MessagePage } from '#components/layout/message-page.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { tellRefused } from '#lib/http/refuse.ts'
import { isLocale, LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { logError } from '#lib/log/log.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'
import { isListable } from '#lib/vitec/listed-ids.ts'

import { staticDocument } from './static-document.tsx'

type Missing = 'notFound' | 'unavailable'

/** An office's pages that are not estates. */
const INNER_PAGES = ['', 'privacy', 'embed']

/**
 * The page for an address that has none, or null for one that has. Next renders its own only with
 * script (`notFound()` and thrown errors arrive as an empty shell, seen in 16.4.5), and a visitor
 * without script must be able to read the text too.
 */
export async function notFoundPage(pathname: string): Promise<Response | null> {
  const [given = '', officeKey = '', ...rest] = pathname.split('/').slice(1)
  const locale = isLocale(given) ? given : LOCALES[0]
  const office = findOffice(officeKey)
  const missing = isLocale(given) ? await lookFor({ officeKey, office, rest }) : 'notFound'
  if (!missing) return null
  if (missing === 'notFound') tellRefused(missing)

  const { failure } = phrasesFor(locale)
  const title = failure[`${missing}Title`]
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
          words={[failure[missing]]}
          links={[
            { href: `/${locale}${office ? `/${office.key}` : ''}`, words: failure.notFoundLink },
          ]}
        />
      </PageLayout>
    ),
  })

  return new Response(html, {
    status: missing === 'notFound' ? 404 : 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      ...(missing === 'unavailable' ? { 'retry-after': '30' } : {}),
    },
  })
}

type Address = { officeKey: string; office: Office | null; rest: string[] }

async function lookFor(address: Address): Promise<Missing | null> {
  try {
    return await whatIsMissing(address)
  } catch (error) {
    logError('routeBroke', {}, error)
    return 'unavailable'
  }
}

async function whatIsMissing({ officeKey, office, rest }: Address): Promise<Missing | null> {
  const [inner] = rest
  if (officeKey === '') return null
  if (rest.length > 1) return 'notFound'
  if (officeKey === 'receipts') return inner && (await findReceipt(inner)) ? null : 'notFound'
  if (!office) return 'notFound'
  if (INNER_PAGES.includes(inner ?? '')) return null

  if (!inner) return (await isListable(office)) ? null : 'unavailable'

  const { outcome } = await findEstate(office, inner)
  if (outcome === 'unavailable') return 'unavailable'

  return outcome === 'unknown' ? 'notFound' : null
}
