import 'server-only'

import { formConfigFor } from '#app/_pages/form-config.ts'
import { FrameApart } from '#components/embed/frame-words.tsx'
import { estateTitle } from '#components/estate/seo/estate-metadata.ts'
import type { FailureCode } from '#components/interest-form/form-config.ts'
import { PlainForm } from '#components/interest-form/plain-form.tsx'
import type { Estate } from '#lib/estate/estate.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { settings } from '#lib/settings/settings.ts'
import { peekEstate } from '#lib/vitec/find-estate.ts'

import { drawFrame } from './document.tsx'
import type { AskedFrame } from './request.ts'

/** The untouched form. Its script renders the same markup and hydrates it. */
export async function drawForm(frame: AskedFrame, estate: Estate) {
  const { office, locale, source, shape } = frame
  const config = await formConfigFor({
    office,
    estateId: estate.id,
    locale,
    estate,
    embedPolicy: { source, isTest: shape.isTest },
  })

  return drawFrame(frame, {
    title: `${phrasesFor(locale).embed.title}: ${estateTitle(estate, locale)}`,
    // The script reads the countries from the rendered list.
    config: { ...config, countries: undefined },
    apart: <FrameApart {...apartFor(frame, estate.id)} />,
    children: <PlainForm view={{ ...config, values: {}, issues: [] }} />,
  })
}

type Returned = {
  estateId: string
  typed: Record<string, string>
  issues: Issue[]
  failure?: FailureCode
}

/** The form returned to a page without script: a script would begin by emptying it. */
export async function drawReturnedForm(frame: AskedFrame, returned: Returned) {
  const { office, locale, source, shape } = frame
  const { estateId, typed, issues, failure } = returned
  const config = await formConfigFor({
    office,
    estateId,
    locale,
    estate: peekEstate(office, estateId) ?? null,
    embedPolicy: { source, isTest: shape.isTest },
  })
  const { embed, form } = phrasesFor(locale)

  return drawFrame(frame, {
    title: `${form.error}: ${embed.title}`,
    // A frame without an origin and without script learns from this response that it cannot send
    // anything.
    children:
      failure === 'originRefused' ? (
        <FrameApart {...apartFor(frame, estateId)} isRefused />
      ) : (
        <PlainForm view={{ ...config, values: typed, issues }} failure={failure} />
      ),
  })
}

/** The full address of the form's own page: it is shown as text where it cannot be opened. */
function apartFor({ office, locale }: AskedFrame, estateId: string) {
  const href = `${settings().PUBLIC_URL}/${locale}/${office.key}/${estateId}#interest`

  return { href, office: publicOfficeOf(office), locale }
}
