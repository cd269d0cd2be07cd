import type { ReactNode } from 'react'

import type { Locale } from '#lib/language/locales.ts'

type HtmlPageProps = {
  locale: Locale
  /** For pages that Next does not render: Next makes its own. */
  head?: ReactNode
  /** The visitor's system decides, unless the host page of a frame knows better. */
  theme?: 'light' | 'dark' | 'auto'
  children: ReactNode
}

/** The outermost layout: used by Next's layout and by the pages that are rendered without Next. */
export function HtmlPage({ locale, head, theme = 'auto', children }: HtmlPageProps) {
  return (
    <html lang={locale} data-theme={theme === 'auto' ? undefined : theme}>
      {/* biome-ignore lint/style/noHeadElement: only for pages that Next does not render. */}
      {head && <head>{head}</head>}
      <body>{children}</body>
    </html>
  )
}
