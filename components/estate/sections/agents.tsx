import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import { MailLink, PhoneLink } from '#components/layout/contact-links.tsx'
import type { Estate, EstateAgent } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { pictureAddress } from './pictures.tsx'

type AgentsProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** Whom to call; the office where the home names nobody. */
export function Agents({ estate, office, locale }: AgentsProps) {
  return (
    <section className="part">
      <h2>{phrasesFor(locale).estate.agents}</h2>
      {estate.agents.length === 0 ? (
        <>
          <h3>{office.name}</h3>
          <ContactWays agent={undefined} office={office} />
        </>
      ) : (
        <ul className="agents">
          {estate.agents.map((agent) => (
            <li key={agent.name}>
              <Agent agent={agent} office={office} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Agent({ agent, office, locale }: Omit<AgentsProps, 'estate'> & { agent: EstateAgent }) {
  const portrait = agent.imageId && { id: agent.imageId, office: office.key }

  return (
    <div className="agent">
      {portrait && (
        // The name is beside it: the portrait itself adds nothing.
        <img
          src={pictureAddress({ ...portrait, width: 400 })}
          width={120}
          height={150}
          alt=""
          loading="lazy"
          decoding="async"
        />
      )}
      <div>
        <h3>{agent.name}</h3>
        {agent.title && (
          <p className="muted" lang={brokersLanguage(locale)}>
            {agent.title}
          </p>
        )}
        <ContactWays agent={agent} office={office} />
      </div>
    </div>
  )
}

type ContactWaysProps = { agent: EstateAgent | undefined; office: PublicOffice }

/** The agent's own number and address; the office's where the agent has neither. */
export function ContactWays({ agent, office }: ContactWaysProps) {
  const own = agent?.phone || agent?.email ? agent : undefined
  const phone = own ? own.phone : { number: office.controller.phone, display: undefined }
  const email = own ? own.email : office.controller.email

  return (
    <ul className="contact">
      {phone && (
        <li>
          <PhoneLink {...phone} />
        </li>
      )}
      {email && (
        <li>
          <MailLink address={email} />
        </li>
      )}
    </ul>
  )
}
