import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { MessagePage } from './message-page.tsx'

/** Words for pages that do not know their reader's language: the original first, the other after it, each marked as what it is. */
export function BothLanguages({ about }: { about: 'notFound' | 'unavailable' | 'broken' }) {
  return (
    <main id="main" tabIndex={-1}>
      {LOCALES.map((locale) => {
        const { failure } = phrasesFor(locale)
        return (
          <section key={locale} lang={locale}>
            <MessagePage
              title={failure[`${about}Title`]}
              words={[failure[about]]}
              links={[{ href: `/${locale}`, words: failure.notFoundLink }]}
            />
          </section>
        )
      })}
    </main>
  )
}
