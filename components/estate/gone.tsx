import { ContactWays } from '#components/estate/sections/agents.tsx'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type GoneProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** Replaces the form when the estate no longer takes interests. */
export function Gone({ estate, office, locale }: GoneProps) {
  const { gone } = phrasesFor(locale).estate
  const agent = estate.agents[0]

  return (
    <section id="interest" className="estate-aside gone">
      <h2>{goneWordsFor(estate, locale)}</h2>
      <p>{gone.words}</p>
      <div className={agent && 'gone-agent'}>
        <p className="gone-contact">{agent?.name ?? office.name}</p>
        <ContactWays agent={agent} office={office} />
      </div>
      <a className="onward" href={`/${locale}/${office.key}`}>
        {gone.others(office.name)}
      </a>
    </section>
  )
}

function goneWordsFor({ type, state }: Estate, locale: Locale) {
  const { gone } = phrasesFor(locale).estate
  const noun = gone.nouns[type]
  if (type === 'Premises') return gone.premises(noun)

  return state === 'sold' ? gone.sold(noun) : gone.closed(noun)
}
