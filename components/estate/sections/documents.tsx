import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import type { EstateFile } from '#lib/estate/details.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type DocumentsProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** Documents of the estate, and links to films and sites, which the page itself never loads. */
export function Documents({ estate, office, locale }: DocumentsProps) {
  const { files, links } = estate
  if (files.length + links.length === 0) return null
  const lang = brokersLanguage(locale)

  return (
    <section className="part">
      <h2>{phrasesFor(locale).estate.documents}</h2>
      <ul className="documents">
        {files.map((file) => (
          <li key={file.id}>
            <a className="onward" href={documentAddress(file, { estate, office })}>
              <span>
                <span lang={lang}>{file.name}</span>
                {file.extension && ` (${file.extension.toUpperCase()})`}
              </span>
            </a>
          </li>
        ))}
        {links.map(({ name, url }) => (
          <li key={url}>
            <a className="onward" href={url} rel="noreferrer">
              <span>
                <span lang={lang}>{name}</span> ({new URL(url).hostname})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function documentAddress(
  { id, version }: EstateFile,
  { estate, office }: Pick<DocumentsProps, 'estate' | 'office'>,
) {
  return `/files/${office.key}/${estate.id}/${id}?v=${version}`
}
