import { type EstateSummary, takesInterest } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { EstateChoice } from './choices.tsx'
import { HostSetting, type HostSettingProps } from './host-setting.tsx'
import { Reference } from './reference.tsx'
import { Workbench } from './workbench.tsx'

type EmbedGuideProps = {
  office: PublicOffice
  locale: Locale
  estates: EstateSummary[]
  /** The estate asked for; the first one if none was asked for or the id is not in the list. */
  estateId: string | null
} & Pick<HostSettingProps, 'origin' | 'loader' | 'allowedOrigins'>

/**
 * The page for an agency's web developer: the code to paste, the form it makes, and the reference.
 */
export function EmbedGuide({ office, locale, estates, estateId, ...setting }: EmbedGuideProps) {
  const { guide, estate } = phrasesFor(locale)
  // Functions cannot be sent to the browser, where the workbench runs.
  const { intro, events, sites, attributes, policy, measure, ...parts } = guide
  const { copy, copied, marked } = parts
  const open = estates.filter(takesInterest)
  const chosen = open.find(({ id }) => id === estateId) ?? open[0]

  return (
    <div className="guide">
      <div className="list-head">
        <h1>{guide.title}</h1>
        <p>{chosen ? intro(office.name) : guide.none}</p>
        {chosen && <EstateChoice estates={open} chosen={chosen} locale={locale} />}
      </div>
      {chosen && (
        <Workbench
          form={{
            origin: setting.origin,
            office: office.key,
            estateId: chosen.id,
            locale,
            linkWords: estate.interest,
          }}
          officeAccent={office.theme.accent}
          phrases={{ ...parts, snippet: { copy, copied, marked } }}
        />
      )}
      <Reference guide={guide} />
      <HostSetting guide={guide} officeName={office.name} {...setting} />
    </div>
  )
}
