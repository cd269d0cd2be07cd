import '#components/styles/all.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { HtmlPage } from '#components/layout/html-page.tsx'
import { BothLanguages } from '#components/layout/page-header.tsx'
import { KeepUnavailableWords } from '#components/layout/unavailable-words.tsx'
import { isLocale, LOCALES } from '#lib/language/locales.ts'

export const metadata: Metadata = {
  icons: '/icon.svg',
  // An iPhone would turn parts of the broker's text into links before React hydrates. Numbers and
  // addresses to use are links already.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params

  // In a language we do not have, the page inside is not found; it needs a layout as well.
  return (
    <HtmlPage locale={isLocale(locale) ? locale : LOCALES[0]}>
      <KeepUnavailableWords words={<BothLanguages about="unavailable" />}>
        {children}
      </KeepUnavailableWords>
    </HtmlPage>
  )
}
