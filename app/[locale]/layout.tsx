import '#components/house/house.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { BothLanguages } from '#components/house/both-languages.tsx'
import { House } from '#components/house/house.tsx'
import { KeepUnavailableWords } from '#components/house/unavailable-words.tsx'
import { isLocale, LOCALES } from '#lib/language/locales.ts'

export const metadata: Metadata = {
  icons: '/icon.svg',
  // An iPhone would make links of the broker's text before React has seen it. What is to be called or written to is a link already.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params

  // In a language we do not have, the page inside is not found; that too wants walls around it.
  return (
    <House locale={isLocale(locale) ? locale : LOCALES[0]}>
      <KeepUnavailableWords words={<BothLanguages about="unavailable" />}>
        {children}
      </KeepUnavailableWords>
    </House>
  )
}
