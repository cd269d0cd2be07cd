import type { ReactNode } from 'react'

import type { Locale } from '#lib/language/locales.ts'

import type { Look } from './look.ts'

/**
 * The frame's assets, inlined in its page: nothing that is seen or reacts to a touch waits for
 * another request.
 */
export type FrameTexts = { style: string; script: string; messenger: string }

/** Why there is no form here: the code sent to the host page, and a message for its console. */
export type FrameFailure = {
  code: string
  why: string
  /** This page has nothing to show either: the link inside the tag serves. */
  isEmpty?: boolean
}

type EmbedDocumentProps = {
  locale: Locale
  title: string
  look: Look
  /** The office's colours and shapes, or those the host page has asked for, as a style sheet. */
  theme: string
  texts: FrameTexts
  /** The sites that may hold the frame. */
  hosts: readonly string[]
  /** The page is a receipt. */
  receipt?: { receiptId: string; reference: string }
  failure?: FrameFailure
  /** The config of the form's script; without it the page has no script. */
  config?: object
  /** Replaces the form in a frame that has no origin and so cannot send anything. */
  apart?: ReactNode
  children: ReactNode
}

/**
 * A page inside another site's page: the form and nothing around it, on the host page's background.
 */
export function EmbedDocument(props: EmbedDocumentProps) {
  const { locale, title, look, theme, texts, hosts, receipt, failure, config } = props
  const { apart, children } = props

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
        {/* Opened by itself, the page would otherwise request an icon that does not exist. */}
        <link rel="icon" href="/icon.svg" />
        <title>{title}</title>
        <style>{texts.style}</style>
        <style>{theme}</style>
        {config && (
          <>
            <PageScript type="application/json" id="config" text={jsonForScript(config)} />
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
  /** The text holds no `</script`: it is ours from the build, or JSON with its `<` escaped. */
  text: string
  type?: string
  id?: string
}

/** An inline script. React would write `&quot;` for a quote, which no script understands. */
function PageScript({ text, ...attributes }: PageScriptProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes.
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: text }} />
}

/** JSON that cannot close the script around it. */
function jsonForScript(value: object) {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
