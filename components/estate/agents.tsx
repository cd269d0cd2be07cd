import type { Estate, EstateAgent } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { brokersLanguage } from './brokers-language.ts'
import { ContactWays } from './contact-ways.tsx'
import { pictureAddress } from './picture-address.ts'

type AgentsProps = { estate: Estate; office: OfficeFace; locale: Locale }

export function Agents({ estate, office, locale }: AgentsProps) {
  if (estate.agents.length === 0) return null

  return (
    <section className="part">
      <h2>{phrasesFor(locale).estate.agents}</h2>
      <ul className="agents">
        {estate.agents.map((agent) => (
          <li key={agent.name}>
            <Agent agent={agent} office={office} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Agent({ agent, office, locale }: Omit<AgentsProps, 'estate'> & { agent: EstateAgent }) {
  const portrait = agent.imageId && { id: agent.imageId, office: office.key }

  return (
    <div className="agent">
      {portrait && (
        // The name stands beside it: the portrait itself says nothing more.
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
