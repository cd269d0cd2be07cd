import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { EstateList } from '#components/estate/estate-list.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { isKeptPage } from '#lib/csp/csp-for.ts'
import { isLocale } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { listEstates } from '#lib/vitec/list-estates.ts'

/** Seconds; as the estate page. */
export const revalidate = 60

export function generateStaticParams() {
  return []
}

type PageProps = { params: Promise<{ locale: string; office: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const office = findOffice((await params).office)

  return { title: office?.name }
}

export default async function Page({ params }: PageProps) {
  const { locale, office: key } = await params
  const office = findOffice(key)
  if (!office || !isLocale(locale)) notFound()

  const listing = await listEstates(office, { isAwaited: !isKeptPage(`/${locale}/${key}`) })
  if (listing.outcome === 'unavailable')
    throw new Error('expected Vitec to answer, and it never has')
  const face = publicOfficeOf(office)

  return (
    <PageLayout locale={locale} office={face} path={`/${face.key}`}>
      <EstateList estates={listing.estates} office={face} locale={locale} />
    </PageLayout>
  )
}
