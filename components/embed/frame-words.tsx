import { ContactWays } from '#components/estate/contact-ways.tsx'
import type { EstateAgent } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type FrameWordsProps = {
  title: string
  words: string
  agent?: EstateAgent
  office: OfficeFace
  locale: Locale
  link: { href: string; words: string }
}

/** In a frame that can hold no form: a visitor who came to ask of a home still finds somebody to ask. */
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
