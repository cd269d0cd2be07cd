import 'server-only'

import { formSettingFor } from '#app/_pages/form-config.ts'
import { plainDocument } from '#app/_pages/static-document.tsx'
import { EstatePage } from '#components/estate/estate-page.tsx'
import { estateTitle } from '#components/estate/seo/estate-title.ts'
import type { FailureCode } from '#components/interest-form/failure-codes.ts'
import { PlainForm } from '#components/interest-form/plain-form.tsx'
import { Frame } from '#components/layout/page-layout.tsx'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { Locale } from '#lib/language/locales.ts'
import { faceOf } from '#lib/office/face-of.ts'
import { findOffice } from '#lib/office/offices.ts'
import { findEstateSoon } from '#lib/vitec/find-estate-soon.ts'

type Given = {
  typed: Record<string, string>
  locale: Locale
  issues: Issue[]
  failure?: FailureCode
}

/**
 * The estate page as it was, with the form as it was filled in, what is wrong with it, and a fresh token. Drawn without Next and
 * without script: a script would begin by emptying the form. Where Vitec cannot be asked the form stands alone, for what was typed
 * must not be lost.
 * @returns null when there is no such page.
 */
export async function formPage({ typed, locale, issues, failure }: Given) {
  const office = findOffice(typed.office ?? '')
  const finding = office && (await findEstateSoon(office, typed.estateId ?? ''))
  if (!office || !finding || finding.outcome === 'unknown') return null

  const estate = finding.outcome === 'found' ? finding.estate : null
  const estateId = estate?.id ?? typed.estateId ?? ''
  const face = faceOf(office)
  const setting = await formSettingFor({ office, estateId, locale })
  const { form: words } = setting.phrases
  const form = <PlainForm view={{ ...setting, values: typed, issues }} failure={failure} />

  return plainDocument({
    locale,
    title: `${words.error}: ${estate ? estateTitle(estate, locale) : words.heading} | ${office.name}`,
    children: (
      <Frame locale={locale} office={face} path={`/${face.key}/${estateId}`}>
        {estate ? (
          <EstatePage estate={estate} office={face} locale={locale} form={form} />
        ) : (
          <section id="interest" className="text-page">
            {form}
          </section>
        )}
      </Frame>
    ),
  })
}
