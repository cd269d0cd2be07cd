import type { OfficeFace } from '#lib/estate/office-face.ts'
import { LOCALES, type Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type PageHeaderProps = { locale: Locale; office: OfficeFace | null; path: string }

export function PageHeader({ locale, office, path }: PageHeaderProps) {
  const { house } = phrasesFor(locale)

  return (
    <header className="page-header">
      <a className="page-owner" href={office ? `/${locale}/${office.key}` : `/${locale}`}>
        {office ? office.name : house.name}
      </a>
      <nav aria-label={house.languages}>
        {LOCALES.filter((other) => other !== locale).map((other) => (
          <a key={other} href={`/${other}${path}`} hrefLang={other} lang={other}>
            {phrasesFor(other).languageName}
          </a>
        ))}
      </nav>
    </header>
  )
}
