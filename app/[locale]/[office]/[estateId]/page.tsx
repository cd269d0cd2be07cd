import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { formConfigFor } from '#app/_pages/form-config.ts'
import { loadEstate } from '#app/_pages/load-estate.ts'
import { EstatePage } from '#components/estate/estate-page.tsx'
import { estateMetadata } from '#components/estate/seo/estate-metadata.ts'
import { StructuredData } from '#components/estate/seo/structured-data.tsx'
import { InterestForm } from '#components/interest-form/interest-form.tsx'
import { KeepPage } from '#components/layout/keep-page.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { takesInterest } from '#lib/estate/estate.ts'
import { embedFiles } from '#lib/http/embed-files.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { settings } from '#lib/settings/settings.ts'
import { listSimilar } from '#lib/vitec/list-estates.ts'

/** Seconds. The page is the same for everyone: it is cached and renewed in the background. */
export const revalidate = 60

export function generateStaticParams() {
  // Pages are rendered on the first request: a build knows neither offices nor Vitec.
  return []
}

type PageProps = { params: Promise<{ locale: string; office: string; estateId: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const shown = await loadEstate(await params)
  if (!shown) return {}
  const { estate, office, locale } = shown
  const { title, description, canonical, languages, openGraph } = estateMetadata({
    estate,
    office: publicOfficeOf(office),
    locale,
  })

  const origin = settings().PUBLIC_URL
  const oembed = `/api/oembed?${new URLSearchParams({ url: origin + canonical, format: 'json' })}`

  return {
    metadataBase: new URL(origin),
    title,
    description,
    alternates: {
      canonical,
      languages,
      // Editors such as WordPress follow this link when somebody pastes the page's address.
      types: { 'application/json+oembed': [{ url: oembed, title }] },
    },
    openGraph: { ...openGraph, images: [...openGraph.images] },
  }
}

export default async function Page({ params }: PageProps) {
  const shown = await loadEstate(await params)
  if (!shown) notFound()
  const { estate, office, locale } = shown
  const face = publicOfficeOf(office)
  const config = takesInterest(estate)
    ? await formConfigFor({ office, estateId: estate.id, locale, estate })
    : null

  return (
    <PageLayout locale={locale} office={face} path={`/${face.key}/${estate.id}`}>
      <StructuredData
        estate={estate}
        office={face}
        locale={locale}
        origin={settings().PUBLIC_URL}
      />
      <KeepPage />
      <EstatePage
        estate={estate}
        office={face}
        locale={locale}
        form={config && <InterestForm config={config} />}
        similar={await listSimilar(office, estate)}
        viewer={embedFiles().viewer}
      />
    </PageLayout>
  )
}
