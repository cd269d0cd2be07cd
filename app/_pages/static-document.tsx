import 'server-only'

import type { ReactNode } from 'react'

import { HtmlPage } from '#components/layout/html-page.tsx'
import { cspFor } from '#lib/csp/csp-for.ts'
import { styleSheet } from '#lib/http/files.ts'
import type { Locale } from '#lib/language/locales.ts'

type StaticDocumentOptions = { locale: Locale; title: string; children: ReactNode }

/** A page as text, and the Content-Security-Policy it goes with. */
export type PlainPage = { html: string; policy: string }

/** A whole page, rendered without Next and without script, in the same app. It is never indexed. */
export async function staticDocument({
  locale,
  title,
  children,
}: StaticDocumentOptions): Promise<PlainPage> {
  // A dynamic import: Next refuses a static one in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const style = await styleSheet()

  const markup = renderToStaticMarkup(
    <HtmlPage
      locale={locale}
      head={
        <>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href="/icon.svg" />
          <title>{title}</title>
          <style>{style}</style>
        </>
      }
    >
      {children}
    </HtmlPage>,
  )

  return { html: `<!doctype html>${markup}`, policy: cspFor(markup, { sheet: style }) }
}
