import 'server-only'

import type { ReactNode } from 'react'

import { House } from '#components/layout/html-page.tsx'
import { policyFor } from '#lib/csp/csp-for.ts'
import { houseStyleSheet } from '#lib/http/files.ts'
import type { Locale } from '#lib/language/locales.ts'

type Given = { locale: Locale; title: string; children: ReactNode }

/** A page as text, and the Content-Security-Policy it goes with. */
export type PlainPage = { html: string; policy: string }

/** A whole page, drawn without Next and without script, in the same house. It is never indexed. */
export async function plainDocument({ locale, title, children }: Given): Promise<PlainPage> {
  // Imported here: at the top of a route Next refuses it.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const style = await houseStyleSheet()

  const markup = renderToStaticMarkup(
    <House
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
    </House>,
  )

  return { html: `<!doctype html>${markup}`, policy: policyFor(markup, { sheet: style }) }
}
