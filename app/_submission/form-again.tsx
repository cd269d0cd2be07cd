import 'server-only'

import { formConfigFor } from '#app/_pages/form-config.ts'
import { staticDocument } from '#app/_pages/static-document.tsx'
import { EstatePage } from '#components/estate/estate-page.tsx'
import { estateTitle } from '#components/estate/seo/estate-metadata.ts'
import type { FailureCode } from '#components/interest-form/form-config.ts'
import { PlainForm } from '#components/interest-form/plain-form.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { Locale } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { findEstateSoon } from '#lib/vitec/find-estate.ts'

type FormAgainOptions = {
  typed: Record<string, string>
  locale: Locale
  issues: Issue[]
  failure?: FailureCode
}

/**
 * The estate page with the form as it was filled in, its mistakes, and a fresh token. It is
 * rendered without Next and without script: a script would begin by emptying the form. If Vitec
 * cannot be read, the form is alone on the page, so that the visitor's text is not lost.
 * @returns null when there is no such page.
 */
export async function formAgain({ typed, locale, issues, failure }: FormAgainOptions) {
  const office = findOffice(typed.office ?? '')
  const finding = office && (await findEstateSoon(office, typed.estateId ?? ''))
  if (!office || !finding || finding.outcome === 'unknown') return null

  const estate = finding.outcome === 'found' ? finding.estate : null
  const estateId = estate?.id ?? typed.estateId ?? ''
  const face = publicOfficeOf(office)
  const config = await formConfigFor({ office, estateId, locale, estate })
  const { form: words } = config.phrases
  const form = <PlainForm view={{ ...config, values: typed, issues }} failure={failure} />

  return staticDocument({
    locale,
    title: `${words.error}: ${estate ? estateTitle(estate, locale) : words.heading} | ${office.name}`,
    children: (
      <PageLayout locale={locale} office={face} path={`/${face.key}/${estateId}`}>
        {estate ? (
          <EstatePage estate={estate} office={face} locale={locale} form={form} />
        ) : (
          <section id="interest" className="text-page">
            {form}
          </section>
        )}
      </PageLayout>
    ),
  })
}
