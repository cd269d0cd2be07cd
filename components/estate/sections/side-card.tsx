import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import { PhoneLink } from '#components/layout/contact-links.tsx'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { ContactWays } from './agents.tsx'
import { NextViewing, Price } from './estate-head.tsx'
import { pictureAddress } from './pictures.tsx'

type SideCardProps = { estate: Estate; office: PublicOffice; locale: Locale }

/**
 * On a desk it follows the reader: the price, the next viewing, the button and the broker. On a
 * phone the page's head and the bar say the same.
 */
export function SideCard({ estate, office, locale }: SideCardProps) {
  const { interest } = phrasesFor(locale).estate

  return (
    <aside className="side-card" aria-label={interest}>
      <Price estate={estate} locale={locale} />
      <a className="button" href="#interest">
        {interest}
      </a>
      <NextViewing estate={estate} locale={locale} />
      <Broker {...{ estate, office, locale }} />
    </aside>
  )
}

/** Who answers: a face, a name and a direct number; the office's where the broker has none. */
export function Broker({ estate, office, locale }: SideCardProps) {
  const [agent] = estate.agents
  const phone = agent?.phone ?? { number: office.controller.phone, display: undefined }

  return (
    <div className="side-broker">
      {agent?.imageId && (
        <img
          src={pictureAddress({ id: agent.imageId, office: office.key, width: 400 })}
          width={56}
          height={56}
          alt=""
          loading="lazy"
          decoding="async"
        />
      )}
      <div>
        <p>{agent?.name ?? office.name}</p>
        {agent?.title && (
          <p className="muted" lang={brokersLanguage(locale)}>
            {agent.title}
          </p>
        )}
        <PhoneLink {...phone} />
      </div>
    </div>
  )
}

type GoneProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** Replaces the form when the estate no longer takes interests. */
export function Gone({ estate, office, locale }: GoneProps) {
  const { gone } = phrasesFor(locale).estate
  const agent = estate.agents[0]

  return (
    <section id="interest" className="estate-aside gone">
      <h2>{goneWordsFor(estate, locale)}</h2>
      <a className="onward" href={`/${locale}/${office.key}`}>
        {gone.others(office.name)}
      </a>
      <p>{gone.words}</p>
      <div className={agent && 'gone-agent'}>
        <p className="gone-contact">{agent?.name ?? office.name}</p>
        <ContactWays agent={agent} office={office} />
      </div>
    </section>
  )
}

function goneWordsFor({ type, state }: Estate, locale: Locale) {
  const { gone } = phrasesFor(locale).estate
  const noun = gone.nouns[type]
  if (type === 'Premises') return gone.premises(noun)

  return state === 'sold' ? gone.sold(noun) : gone.closed(noun)
}
