import { wholeNumbers } from '#components/estate/wording/fact-values-for.ts'
import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import type { EstateAssociation } from '#lib/estate/details.ts'
import type { Estate } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { ScheduleRows } from './surroundings.tsx'

/** The housing cooperative: what a buyer becomes a member of, and pays to. */
export function Association({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { association } = estate
  if (!association) return null
  const facts = factsOf(association, estate.price.currency, locale)
  // Its name alone stands among the leading facts.
  if (facts.length + association.texts.length === 0) return null
  const phrases = phrasesFor(locale).estate.association
  const lang = brokersLanguage(locale)

  return (
    <section className="part">
      <h2 lang={lang}>{association.name}</h2>
      <dl className="facts">
        {facts.map(({ name, value, isOurs }) => (
          <div key={name}>
            <dt>{phrases.fact[name]}</dt>
            <dd lang={isOurs ? undefined : lang}>{value}</dd>
          </div>
        ))}
      </dl>
      <ScheduleRows
        rows={association.texts.map(({ kind, text }) => ({ name: phrases.text[kind], text, lang }))}
      />
    </section>
  )
}

type AssociationFact = keyof ReturnType<typeof phrasesFor>['estate']['association']['fact']
type Row = { name: AssociationFact; value: string; isOurs: boolean }

function factsOf(association: EstateAssociation, currency: string, locale: Locale): Row[] {
  const { yes, no } = phrasesFor(locale).estate
  const { number, money } = formatsFor(locale)
  const yesOrNo = (is: boolean | null) => (is === null ? null : is ? yes : no)
  const isSum = (fee: string | null) => fee !== null && /^\d+(\.\d+)?$/.test(fee)
  const sum = (fee: string | null) =>
    fee !== null && isSum(fee) ? money(Number(fee), currency) : fee && wholeNumbers(fee)
  const { apartments, transferFee, pledgeFee } = association

  const rows: [AssociationFact, string | null, isOurs?: boolean][] = [
    ['isGenuine', yesOrNo(association.isGenuine)],
    ['ownsGround', yesOrNo(association.ownsGround)],
    ['apartments', apartments === null ? null : number(apartments)],
    ['transferFee', sum(transferFee), isSum(transferFee)],
    ['pledgeFee', sum(pledgeFee), isSum(pledgeFee)],
  ]

  return rows.flatMap(([name, value, isOurs = true]) => (value ? [{ name, value, isOurs }] : []))
}
