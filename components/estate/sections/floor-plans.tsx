import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { Sheet } from './sheet.tsx'

type FloorPlansProps = { estate: Estate; office: PublicOffice; locale: Locale }

export function FloorPlans({ estate, office, locale }: FloorPlansProps) {
  const { floorPlans, floorPlan } = phrasesFor(locale).estate
  const plans = estate.images.filter(({ kind }) => kind === 'floorPlan')
  if (plans.length === 0) return null

  return (
    <section className="part">
      <h2>{floorPlans}</h2>
      {plans.map((plan) => (
        <Sheet key={plan.id} image={plan} office={office} locale={locale} name={floorPlan} />
      ))}
    </section>
  )
}
