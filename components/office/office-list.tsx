import { EstateTiles } from '#components/estate/estate-tiles.tsx'
import type { EstateSummary } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** Enough to show the kind of estates an office has; the rest is one link away. */
const ESTATES_SHOWN_MAX = 3

/** `estates` is null when they cannot be read just now. */
type OfficeWithEstates = { office: PublicOffice; estates: EstateSummary[] | null }

export function OfficeList({ offices, locale }: { offices: OfficeWithEstates[]; locale: Locale }) {
  const { list, failure } = phrasesFor(locale)

  return (
    <>
      <div className="list-head">
        <h1>{list.title}</h1>
        <p>{offices.length > 0 ? list.intro : list.noOffices}</p>
      </div>
      {offices.map(({ office, estates }) => (
        <section key={office.key} className="part office">
          <h2>
            <a href={`/${locale}/${office.key}`}>{office.name}</a>
          </h2>
          {estates ? (
            <OfficeEstates office={office} estates={estates} locale={locale} />
          ) : (
            <p className="muted">{failure.unavailable}</p>
          )}
        </section>
      ))}
    </>
  )
}

type OfficeEstatesProps = { office: PublicOffice; estates: EstateSummary[]; locale: Locale }

function OfficeEstates({ office, estates, locale }: OfficeEstatesProps) {
  const { list } = phrasesFor(locale)

  return (
    <>
      <p className="muted">{estates.length > 0 ? list.homes(estates.length) : list.empty}</p>
      <EstateTiles
        estates={estates.slice(0, ESTATES_SHOWN_MAX)}
        office={office}
        locale={locale}
        headingLevel={3}
      />
      {(estates.length === 0 || estates.length > ESTATES_SHOWN_MAX) && (
        <a className="onward" href={`/${locale}/${office.key}`}>
          {estates.length === 0 ? list.contact(office.name) : list.all(estates.length, office.name)}
        </a>
      )}
    </>
  )
}
