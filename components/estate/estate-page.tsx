import type { ReactNode } from 'react'

import { Agents } from '#components/estate/sections/agents.tsx'
import { Association } from '#components/estate/sections/association.tsx'
import { Bidding } from '#components/estate/sections/bidding.tsx'
import { Description } from '#components/estate/sections/description.tsx'
import { Documents } from '#components/estate/sections/documents.tsx'
import { EstateHead, KeyFacts, StateWords } from '#components/estate/sections/estate-head.tsx'
import { Details, FactSheet } from '#components/estate/sections/fact-sheet.tsx'
import { InterestBar } from '#components/estate/sections/interest-bar.tsx'
import { Location } from '#components/estate/sections/location.tsx'
import { Gallery } from '#components/estate/sections/pictures.tsx'
import { FloorPlans } from '#components/estate/sections/sheet.tsx'
import { Gone, SideCard } from '#components/estate/sections/side-card.tsx'
import { Rooms, Surroundings } from '#components/estate/sections/surroundings.tsx'
import { Viewings } from '#components/estate/sections/viewings.tsx'
import { type Estate, type EstateSummary, takesInterest } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { EstateTiles } from './estate-tiles.tsx'

type EstatePageProps = {
  estate: Estate
  office: PublicOffice
  locale: Locale
  form: ReactNode
  /** Other homes of the office that a visitor may like. */
  similar?: EstateSummary[]
  /** The address of the viewer's script; without it a picture is a link to its file. */
  viewer?: string
}

/**
 * The estate in the order of a buyer's questions: its look, its place, its price, its size; then
 * the rest, with the form at hand.
 */
export function EstatePage(props: EstatePageProps) {
  const { estate, office, locale, form, similar = [], viewer } = props
  const shared = { estate, office, locale }
  const isOpen = takesInterest(estate)

  return (
    <article
      className="estate"
      data-viewer={viewer}
      data-words={viewer && JSON.stringify(phrasesFor(locale).estate.viewer)}
    >
      <Gallery {...shared} />
      <div className="estate-body">
        <EstateHead {...shared} />
        {isOpen && form && <SideCard {...shared} />}
        <div className="estate-story">
          <StateWords {...shared} />
          <KeyFacts {...shared} />
          <Bidding {...shared} />
          <Description {...shared} />
          <FloorPlans {...shared} />
          <Viewings {...shared} />
          <FactSheet {...shared} />
          <Details {...shared} group="costs" />
          <Details {...shared} group="business" />
          <Details {...shared} group="building" />
          <Rooms {...shared} />
          <Details {...shared} group="outside" />
          <Details {...shared} group="farm" />
          <Association {...shared} />
          <Details {...shared} group="property" />
          <Documents {...shared} />
          <Surroundings {...shared} />
          <Details {...shared} group="abroad" />
          <Location {...shared} />
          <Agents {...shared} />
          {isOpen && form && <InterestBar {...shared} />}
        </div>
        {isOpen && form && (
          <section
            id="interest"
            className="estate-form"
            aria-label={phrasesFor(locale).estate.interest}
          >
            {form}
          </section>
        )}
        {!isOpen && <Gone {...shared} />}
      </div>
      {similar.length > 0 && (
        <section className="similar">
          <h2>{phrasesFor(locale).estate.similar}</h2>
          <EstateTiles estates={similar} office={office} locale={locale} headingLevel={3} />
        </section>
      )}
    </article>
  )
}
