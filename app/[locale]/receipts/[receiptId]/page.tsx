import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PageLayout } from '#components/layout/page-layout.tsx'
import { ReceiptPage } from '#components/receipt/receipt-page.tsx'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { awaitFirstAttempt } from '#lib/outbox/receipts/find-receipt.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

export const dynamic = 'force-dynamic'

type PageProps = { params: Promise<{ locale: string; receiptId: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params

  return {
    title: isLocale(locale) ? phrasesFor(locale).receipt.title : undefined,
    // Anyone with the address can read the receipt, so it is not indexed and not sent as a
    // referrer.
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

export default async function Page({ params }: PageProps) {
  const { locale, receiptId } = await params
  const receipt = await awaitFirstAttempt(receiptId)
  const office = receipt && findOffice(receipt.office)
  if (!receipt || !office || !isLocale(locale)) notFound()

  const finding = await findEstate(office, receipt.estateId)
  const face = publicOfficeOf(office)

  return (
    <PageLayout locale={locale} office={face} path={`/receipts/${receiptId}`}>
      <ReceiptPage
        receipt={receipt}
        estate={finding.outcome === 'found' ? finding.estate : null}
        office={face}
        locale={locale}
      />
    </PageLayout>
  )
}
