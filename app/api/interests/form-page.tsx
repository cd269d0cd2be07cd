import 'server-only'

import { EstatePage } from '#components/estate/estate-page.tsx'
import { estateTitle } from '#components/estate/estate-title.ts'
import { Frame } from '#components/house/frame.tsx'
import type { FailureCode } from '#components/interest-form/failure-codes.ts'
import { PlainForm } from '#components/interest-form/plain-form.tsx'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { Locale } from '#lib/language/locales.ts'
import { faceOf } from '#lib/office/face-of.ts'

import { plainDocument } from '../../plain-document.tsx'
import { findShown } from '../../[locale]/[office]/find-shown.ts'
import { formSettingFor } from '../../[locale]/[office]/[estateId]/form-setting-for.ts'

type Given = {
  typed: Record<string, string>
  locale: Locale
  issues: Issue[]
  failure?: FailureCode
}

/**
 * The estate page as it was, with the form as it was filled in, what is wrong with it, and a fresh token. Drawn without Next and
 * without script: a script would begin by emptying the form.
 * @returns null when there is no such page.
 */
export async function formPage({ typed, locale, issues, failure }: Given) {
  const shown = await findShown({
    locale,
    office: typed.office ?? '',
    estateId: typed.estateId ?? '',
  })
  if (!shown) return null

  const { estate, office } = shown
  const face = faceOf(office)
  const setting = await formSettingFor({ office, estateId: estate.id, locale })
  const view = { ...setting, values: typed, issues }

  return plainDocument({
    locale,
    title: `${setting.phrases.form.error}: ${estateTitle(estate, locale)} | ${office.name}`,
    children: (
      <Frame locale={locale} office={face} path={`/${face.key}/${estate.id}`}>
        <EstatePage
          estate={estate}
          office={face}
          locale={locale}
          form={
            <>
              <h2>{setting.phrases.form.heading}</h2>
              <PlainForm view={view} failure={failure} />
            </>
          }
        />
      </Frame>
    ),
  })
}
