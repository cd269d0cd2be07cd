import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PageLayout } from '#components/layout/page-layout.tsx'
import { OfficeList } from '#components/office/office-list.tsx'
import { isKeptPage } from '#lib/csp/csp-for.ts'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { offices } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { listEstates } from '#lib/vitec/list-estates.ts'

/** Seconds; as the estate page. */
export const revalidate = 60

export function generateStaticParams() {
  return []
}

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params

  return isLocale(locale) ? { title: phrasesFor(locale).list.title } : {}
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()

  const shown = await Promise.all(
    [...offices().values()].map(async (office) => {
      const listing = await listEstates(office, { isAwaited: !isKeptPage(`/${locale}`) })
      // One office whose Vitec is down does not take the others down.
      return {
        office: publicOfficeOf(office),
        estates: listing.outcome === 'listed' ? listing.estates : null,
      }
    }),
  )

  return (
    <PageLayout locale={locale} path="">
      <OfficeList offices={shown} locale={locale} />
    </PageLayout>
  )
}
