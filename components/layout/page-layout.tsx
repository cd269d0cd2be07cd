import type { ReactNode } from 'react'

import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import { themeCss } from './theme.ts'

type PageLayoutProps = {
  locale: Locale
  /** Absent on pages that belong to no office. */
  office?: PublicOffice | null
  /** The page's address without its locale, such as `/ekbacken/OBJ1`; empty for the first page. */
  path: string
  children: ReactNode
}

/**
 * The layout of every page: the skip link, the office's name, the other language, and the data
 * controller.
 */
export function PageLayout({ locale, office = null, path, children }: PageLayoutProps) {
  return (
    <>
      {/* A style element, since the Content-Security-Policy allows it by its hash: a style attribute
          could not be told from an attacker's. */}
      {office && <style>{themeCss(office)}</style>}
      <a className="skip" href="#main">
        {phrasesFor(locale).page.skip}
      </a>
      <PageHeader locale={locale} office={office} path={path} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {office && <PageFooter locale={locale} office={office} />}
    </>
  )
}
