import { Fragment } from 'react'

import { detailsFor, type ShownDetail } from '#components/estate/wording/details-for.ts'
import { type Fact, factsFor } from '#components/estate/wording/facts-for.ts'
import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import type { DetailGroup } from '#lib/estate/details.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** The facts that are not among the leading ones. */
export function FactSheet({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { others } = factsFor(estate, locale)
  if (others.length === 0) return null

  return (
    <section className="part">
      <h2>{phrasesFor(locale).estate.facts}</h2>
      <FactRows className="facts" facts={others} locale={locale} />
    </section>
  )
}

type FactRowsProps = { className: 'key-facts' | 'facts'; facts: Fact[]; locale: Locale }

export function FactRows({ className, facts, locale }: FactRowsProps) {
  return (
    <dl className={className}>
      {facts.map(({ name, label, value, isBrokersWords }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd lang={isBrokersWords ? brokersLanguage(locale) : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The location has the way there among its own. */
type DetailsProps = { estate: Estate; locale: Locale; group: Exclude<DetailGroup, 'way'> }

/** One group of further rows; nothing where the broker has given none of them. */
export function Details({ estate, locale, group }: DetailsProps) {
  const rows = detailsFor(estate, group, locale)
  if (rows.length === 0) return null

  return (
    <section className="part">
      <h2>{phrasesFor(locale).estate.detailGroup[group]}</h2>
      <DetailRows rows={rows} locale={locale} />
    </section>
  )
}

export function DetailRows({ rows, locale }: { rows: ShownDetail[]; locale: Locale }) {
  const lang = brokersLanguage(locale)

  return (
    <dl className="facts">
      {rows.map(({ key, label, isBrokersLabel, parts }) => (
        <div key={key}>
          <dt lang={isBrokersLabel ? lang : undefined}>{label}</dt>
          <dd>
            {parts.map(({ key: part, text, isBrokersWords }, position) => (
              <Fragment key={part}>
                {position > 0 && seamBetween(parts[position - 1]?.text, text, isBrokersWords)}
                <span lang={isBrokersWords ? lang : undefined}>{text}</span>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A broker's sentence begins with a capital, and ends with a full stop of its own. */
function seamBetween(before = '', after: string, isBrokersWords: boolean) {
  if (/[.!?]$/.test(before)) return ' '

  return isBrokersWords && /^\p{Lu}/u.test(after) ? '. ' : ', '
}
