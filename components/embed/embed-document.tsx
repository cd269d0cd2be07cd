import type { ReactNode } from 'react'

import type { Locale } from '#lib/language/locales.ts'

import type { Look } from './look.ts'

/** What was built for the frame and stands in its page: nothing that is seen or answers a touch waits for another way over the line. */
export type FrameTexts = { style: string; script: string; messenger: string }

/** Why no form stands here: the code that the page outside is told, and a line for its console. */
export type FrameFailure = {
  code: string
  why: string
  /** There is nothing to show either: the link inside the tag serves. */
  isEmpty?: boolean
}

type EmbedDocumentProps = {
  locale: Locale
  title: string
  look: Look
  /** The office's colours and shapes, or those the page outside has asked for, as a style sheet. */
  theme: string
  texts: FrameTexts
  /** Who may hold the frame. */
  hosts: readonly string[]
  /** The page is a receipt. */
  receipt?: { receiptId: string; reference: string }
  failure?: FrameFailure
  /** What the form's script goes by; without it the page has none. */
  config?: object
  /** Takes the form's place in a frame that has no origin and so can send nothing. */
  apart?: ReactNode
  children: ReactNode
}

/** A page inside somebody else's: the form and nothing around it, on whatever ground that page has. */
export function EmbedDocument(props: EmbedDocumentProps) {
  const { locale, title, look, theme, texts, hosts, receipt, failure, config, apart, children } =
    props

  return (
    <html
      lang={locale}
      data-theme={look.theme === 'auto' ? undefined : look.theme}
      data-ground={look.ground ?? undefined}
      data-hosts={hosts.join(' ')}
      data-receipt={receipt?.receiptId}
      data-reference={receipt?.reference}
      data-code={failure?.code}
      data-why={failure?.why}
      data-empty={failure?.isEmpty ? '' : undefined}
    >
      {/* biome-ignore lint/style/noHeadElement: Next does not render this page. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {/* Opened by itself, the page would else be asked for one that is not there. */}
        <link rel="icon" href="/icon.svg" />
        <title>{title}</title>
        <style>{texts.style}</style>
        <style>{theme}</style>
        {config && (
          <>
            <PageScript type="application/json" id="setting" text={jsonForScript(config)} />
            <PageScript text={texts.script} />
          </>
        )}
      </head>
      <body>
        <main id="form">{children}</main>
        {apart && (
          <div id="apart" hidden>
            {apart}
          </div>
        )}
        <PageScript text={texts.messenger} />
      </body>
    </html>
  )
}

type PageScriptProps = {
  /** Holds no `</script`: ours from the build, or JSON with its `<` escaped. */
  text: string
  type?: string
  id?: string
}

/** A script that stands in the page itself. */
function PageScript({ text, ...attributes }: PageScriptProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React writes `&quot;` for a quote, which no script understands.
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: text }} />
}

/** JSON that cannot end the script it stands in. */
function jsonForScript(value: object) {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
