import { type Fact, factsFor } from '#components/estate/wording/facts-for.ts'
import { brokersLanguage } from '#components/estate/wording/names-for.ts'
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
