import { ContactWays } from '#components/estate/sections/agents.tsx'
import type { EstateAgent } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type FrameWordsProps = {
  title: string
  words: string
  agent?: EstateAgent
  office: PublicOffice
  locale: Locale
  link: { href: string; words: string }
}

/**
 * Shown in a frame that cannot hold the form: a visitor who came to ask about an estate still finds
 * a person to ask.
 */
export function FrameWords({ title, words, agent, office, locale, link }: FrameWordsProps) {
  const { failure } = phrasesFor(locale)

  return (
    <div className="embed-words">
      <h2>{title}</h2>
      <p>{words}</p>
      <p>{failure.call}</p>
      <p>
        <strong>{agent?.name ?? office.name}</strong>
      </p>
      <ContactWays agent={agent} office={office} />
      <p className="ways">
        <a href={link.href} target="_blank" rel="noopener">
          {link.words}
        </a>
      </p>
    </div>
  )
}

type FrameApartProps = {
  href: string
  office: PublicOffice
  locale: Locale
  /** A post was sent and refused. */
  isRefused?: boolean
}

/**
 * The link to the form's own page. Its address is readable text: a sandboxed frame may not open a
 * window either.
 */
export function FrameApart({ href, office, locale, isRefused = false }: FrameApartProps) {
  const { embed, failure } = phrasesFor(locale)

  return (
    <div className="embed-words">
      <h2>{embed.apartTitle}</h2>
      {isRefused && <p>{failure.originRefused}</p>}
      <p>{embed.apart}</p>
      <p className="ways">
        <a href={href} target="_blank" rel="noopener">
          {embed.openApart}
        </a>
      </p>
      <p className="muted" translate="no">
        {href}
      </p>
      <p>{failure.call}</p>
      <ContactWays agent={undefined} office={office} />
    </div>
  )
}
