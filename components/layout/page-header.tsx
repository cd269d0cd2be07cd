import type { PublicOffice } from '#lib/estate/public-office.ts'
import { LOCALES, type Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { MessagePage } from './message-page.tsx'

type PageHeaderProps = { locale: Locale; office: PublicOffice | null; path: string }

export function PageHeader({ locale, office, path }: PageHeaderProps) {
  const { page } = phrasesFor(locale)

  return (
    <header className="page-header">
      <a className="page-owner" href={office ? `/${locale}/${office.key}` : `/${locale}`}>
        {office ? office.name : page.name}
      </a>
      <nav aria-label={page.languages}>
        {LOCALES.filter((other) => other !== locale).map((other) => (
          <a key={other} href={`/${other}${path}`} hrefLang={other} lang={other}>
            {phrasesFor(other).languageName}
          </a>
        ))}
      </nav>
    </header>
  )
}

/**
 * Words for pages that do not know their reader's language: the original first, the other after it,
 * each marked with its language.
 */
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
