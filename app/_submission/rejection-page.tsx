import 'server-only'

import { staticDocument } from '#app/_pages/static-document.tsx'
import type { FailureCode } from '#components/interest-form/form-config.ts'
import { MessagePage } from '#components/layout/message-page.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { mailtoLink, telLink } from '#lib/estate/contact-links.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import type { Office } from '#lib/office/offices.ts'

/**
 * A page for a visitor whose form cannot be shown again: there is no such estate, or the form
 * itself could not be read. It links to the office.
 */
export function rejectionPage(
  code: FailureCode,
  { locale, office }: { locale: Locale; office: Office | null },
) {
  const { failure } = phrasesFor(locale)
  const ways = office ? waysTo(office) : []

  return staticDocument({
    locale,
    title: failure.heading,
    children: (
      <PageLayout locale={locale} path="">
        <MessagePage
          title={failure.heading}
          words={[failure[code], ...(office ? [failure.call] : [])]}
          links={[...ways, { href: `/${locale}`, words: failure.notFoundLink }]}
        />
      </PageLayout>
    ),
  })
}

function waysTo({ controller: { phone, email } }: Office) {
  return [
    { href: telLink(phone) ?? '', words: phone },
    { href: mailtoLink(email), words: email },
  ]
}
