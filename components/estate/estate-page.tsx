import type { ReactNode } from 'react'

import { type Estate, takesInterest } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { Agents } from './agents.tsx'
import { Bidding } from './bidding.tsx'
import { Description } from './description.tsx'
import { EstateHead } from './estate-head.tsx'
import { FactSheet } from './fact-sheet.tsx'
import { FloorPlans } from './floor-plans.tsx'
import { Gallery } from './gallery.tsx'
import { Gone } from './gone.tsx'
import { InterestBar } from './interest-bar.tsx'
import { KeyFacts } from './key-facts.tsx'
import { Location } from './location.tsx'
import { Rooms } from './rooms.tsx'
import { StateWords } from './state-words.tsx'
import { Surroundings } from './surroundings.tsx'
import { Viewings } from './viewings.tsx'

type EstatePageProps = { estate: Estate; office: OfficeFace; locale: Locale; form: ReactNode }

/** The home in the order a buyer asks: how does it look, where, for how much, how big; then the rest, with the form at hand. */
export function EstatePage({ estate, office, locale, form }: EstatePageProps) {
  const shared = { estate, office, locale }
  const isOpen = takesInterest(estate)

  return (
    <article className="estate">
      <Gallery {...shared} />
      <div className="estate-body">
        <EstateHead {...shared} />
        <div className="estate-story">
          <StateWords {...shared} />
          <KeyFacts {...shared} />
          <Bidding {...shared} />
          <Description {...shared} />
          <Viewings {...shared} />
          <FactSheet {...shared} />
          <Rooms {...shared} />
          <FloorPlans {...shared} />
          <Surroundings {...shared} />
          <Location {...shared} />
          <Agents {...shared} />
          {isOpen && form && <InterestBar {...shared} />}
        </div>
        {isOpen && form && (
          <section
            id="interest"
            className="estate-aside"
            aria-label={phrasesFor(locale).estate.interest}
          >
            {form}
          </section>
        )}
        {!isOpen && <Gone {...shared} />}
      </div>
    </article>
  )
}
