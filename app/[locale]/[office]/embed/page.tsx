import '#components/styles/guide.css'
import '#components/styles/workbench.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { EmbedGuide } from '#components/embed-guide/embed-guide.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { embedFiles } from '#lib/http/embed-files.ts'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { readableOrigin } from '#lib/office/ascii-origin.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { settings } from '#lib/settings/settings.ts'
import { listEstates } from '#lib/vitec/list-estates.ts'

type PageProps = {
  params: Promise<{ locale: string; office: string }>
  searchParams: Promise<{ estate?: string | string[] }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, office } = await params
  const name = findOffice(office)?.name
  const robots = { index: false, follow: false }

  return isLocale(locale) && name
    ? { title: `${phrasesFor(locale).guide.title} | ${name}`, robots }
    : { robots }
}

/** The page for the agency's web developer. No page links here: the agency gets the address. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, office: key } = await params
  const { estate } = await searchParams
  const office = findOffice(key)
  if (!office || !isLocale(locale)) notFound()

  const listing = await listEstates(office)
  if (listing.outcome === 'unavailable')
    throw new Error('expected Vitec to answer, and it never has')
  const face = publicOfficeOf(office)
  const estateId = typeof estate === 'string' ? estate : null
  const origin = settings().PUBLIC_URL
  const { name, integrity } = embedFiles().loader
  const query = estateId ? `?${new URLSearchParams({ estate: estateId })}` : ''

  return (
    <PageLayout locale={locale} office={face} path={`/${face.key}/embed${query}`}>
      <EmbedGuide
        office={face}
        locale={locale}
        estates={listing.estates}
        estateId={estateId}
        origin={origin}
        loader={{ address: `${origin}/embed/files/${name}`, integrity }}
        allowedOrigins={office.allowedOrigins.map(readableOrigin)}
      />
    </PageLayout>
  )
}
