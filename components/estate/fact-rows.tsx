import type { Locale } from '#lib/language/locales.ts'

import { brokersLanguage } from './brokers-language.ts'
import type { Fact } from './facts-for.ts'

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
