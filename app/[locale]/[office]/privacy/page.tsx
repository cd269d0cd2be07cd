import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PageLayout } from '#components/layout/page-layout.tsx'
import { PrivacyPage } from '#components/office/privacy-page.tsx'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'

/** Seconds; as the estate page. The numbers are the office's own settings. */
export const revalidate = 60

export function generateStaticParams() {
  return []
}

type PageProps = { params: Promise<{ locale: string; office: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, office } = await params
  const name = findOffice(office)?.name

  return isLocale(locale) && name ? { title: `${phrasesFor(locale).privacy.title} | ${name}` } : {}
}

export default async function Page({ params }: PageProps) {
  const { locale, office: key } = await params
  const office = findOffice(key)
  if (!office || !isLocale(locale)) notFound()
  const face = publicOfficeOf(office)

  return (
    <PageLayout locale={locale} office={face} path={`/${face.key}/privacy`}>
      <PrivacyPage office={face} locale={locale} />
    </PageLayout>
  )
}
