import 'server-only'

import { Frame } from '#components/house/frame.tsx'
import { MessagePage } from '#components/house/message-page.tsx'
import type { FailureCode } from '#components/interest-form/failure-codes.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { plainDocument } from '../../plain-document.tsx'

/** Words for a visitor whose form cannot be shown again: there is no such home, or the form itself could not be read. */
export function refusalPage(code: FailureCode, locale: Locale) {
  const { failure } = phrasesFor(locale)

  return plainDocument({
    locale,
    title: failure.heading,
    children: (
      <Frame locale={locale} path="">
        <MessagePage
          title={failure.heading}
          words={[failure[code]]}
          links={[{ href: `/${locale}`, words: failure.notFoundLink }]}
        />
      </Frame>
    ),
  })
}
