import 'server-only'

import type { FormConfig } from '#components/interest-form/form-config.ts'
import { createPageToken } from '#lib/abuse/form-token.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Source } from '#lib/interest/source.ts'
import { countriesFor } from '#lib/language/countries-for.ts'
import type { Locale } from '#lib/language/locales.ts'
import { noticeFor } from '#lib/language/notice-for.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import type { Office } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'

type FormConfigForOptions = {
  office: Office
  estateId: string
  locale: Locale
  /** Set in a frame on another site's page: the address of that page, as far as it is known. */
  embedPolicy?: { source: Source | null }
}

/** Everything the form on one page needs, field by field: it is sent to the browser as it is. */
export async function formConfigFor({
  office,
  estateId,
  locale,
  embedPolicy,
}: FormConfigForOptions): Promise<FormConfig> {
  const face = publicOfficeOf(office)
  const { form, issue, receipt, ...others } = phrasesFor(locale)
  const { notFoundTitle, notFound, notFoundLink, retry, ...forms } = others.failure
  const { unavailableTitle, unavailable, brokenTitle, broken, ...failure } = forms
  const { paragraphs, privacy, policy } = noticeFor(face, locale)
  const { thanks, reference, referenceHint, state, stateWords, open } = receipt

  return {
    office: officeInForm(face),
    estateId,
    locale,
    isFramed: embedPolicy !== undefined,
    token: await createPageToken({
      office: office.key,
      estateId,
      noticeHash: noticeHash(office, locale),
      source: embedPolicy?.source,
    }),
    countries: office.fields.address === 'off' ? [] : countriesFor(locale),
    notice: { paragraphs, privacy, policy },
    phrases: {
      form,
      issue,
      failure,
      receipt: { thanks, reference, referenceHint, state, stateWords, open },
    },
  }
}

function officeInForm({ key, name, fields, controller }: PublicOffice): FormConfig['office'] {
  const { email, phone, privacyPolicyUrl } = controller

  return { key, name, fields, controller: { email, phone, privacyPolicyUrl } }
}
