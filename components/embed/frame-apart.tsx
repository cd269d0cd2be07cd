import { ContactWays } from '#components/estate/contact-ways.tsx'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type FrameApartProps = {
  href: string
  office: OfficeFace
  locale: Locale
  /** Something was sent, and not taken. */
  isRefused?: boolean
}

/** The way to the form's own page. Its address is there to be read: a sandboxed frame may open no window either. */
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
