import 'server-only'

import { EmbedDocument } from '#components/embed/embed-document.tsx'
import { embedFiles } from '#lib/framing/embed-files.ts'
import { hostOfAnother } from '#lib/framing/hosts-of.ts'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { lookIn } from './frame-of.ts'

type Address = { locale: string; office: string; query: URLSearchParams }

/** Tells a page of an agency's that it misspells the office. @returns null for a page that may hold no form of ours. */
export async function drawUnknownOffice({ locale, office, query }: Address) {
  const hosts = hostOfAnother(query.get('page'))
  if (!isLocale(locale) || hosts.length === 0) return null
  // Imported here: at the top of a route Next refuses it.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { style, script, messenger } = embedFiles()
  const { embed, failure } = phrasesFor(locale)

  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument
      {...{ locale, hosts }}
      title={embed.title}
      look={lookIn(query)}
      theme=""
      texts={{ style, script, messenger }}
      failure={{ code: 'officeUnknown', why: `there is no office "${office}".`, isEmpty: true }}
    >
      <p>{failure.officeUnknown}</p>
    </EmbedDocument>,
  )}`
}
