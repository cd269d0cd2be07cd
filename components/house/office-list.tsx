import { EstateTiles } from '#components/estate/estate-tiles.tsx'
import type { EstateSummary } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** Enough to see what kind of homes an office has; the rest is one link away. */
const ESTATES_SHOWN_MAX = 3

type OfficeWithEstates = { office: OfficeFace; estates: EstateSummary[] }

export function OfficeList({ offices, locale }: { offices: OfficeWithEstates[]; locale: Locale }) {
  const { list } = phrasesFor(locale)

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
          <p className="muted">{estates.length > 0 ? list.homes(estates.length) : list.empty}</p>
          <EstateTiles
            estates={estates.slice(0, ESTATES_SHOWN_MAX)}
            office={office}
            locale={locale}
            headingLevel={3}
          />
          {estates.length > ESTATES_SHOWN_MAX && (
            <a className="onward" href={`/${locale}/${office.key}`}>
              {list.all(estates.length, office.name)}
            </a>
          )}
        </section>
      ))}
    </>
  )
}
