import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'

import { listingFor } from './listing-for.ts'

type StructuredDataProps = {
  estate: Estate
  office: PublicOffice
  locale: Locale
  /** Scheme and host of our own pages, without a slash at the end. */
  origin: string
}

/** The estate for search engines, as schema.org. It is data, not script: no browser runs it. */
export function StructuredData(props: StructuredDataProps) {
  // In JSON `<` can only be inside a string, so with it escaped, no broker's text can close the
  // element early and begin a script (`</script>` in a description).
  const json = JSON.stringify(listingFor(props)).replaceAll('<', '\\u003c')

  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes.
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
