import 'server-only'

import type { ReactNode } from 'react'

import { EmbedDocument, type FrameFailure } from '#components/embed/embed-document.tsx'
import { FrameWords } from '#components/embed/frame-words.tsx'
import type { EstateAgent } from '#lib/estate/estate.ts'
import { embedFiles } from '#lib/http/embed-files.ts'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { hostOfAnother } from '#lib/office/hosts-of.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'

import { type AskedFrame, frameTheme, lookIn } from './request.ts'

type Drawing = {
  title: string
  /** Loads the form's script; the page is complete without it. */
  config?: object
  /** Replaces the form in a frame that cannot send it. */
  apart?: ReactNode
  receipt?: { receiptId: string; reference: string }
  failure?: FrameFailure
  /** A card that links to the form, with a picture, for pages that may not run the form. */
  isCard?: boolean
  children: ReactNode
}

/**
 * A page for a frame, as text. Next does not render it: Next's script would be three times the
 * page's size.
 */
export async function drawFrame(frame: AskedFrame, { isCard = false, ...drawing }: Drawing) {
  const { office, locale, look, shape, hosts } = frame
  // A dynamic import: Next refuses a static one in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const files = embedFiles()
  const [style, messenger] = isCard
    ? [files.cardStyle, files.cardMessenger]
    : [files.style, files.messenger]
  const theme = frameTheme(office, look, shape)
  const texts = { style, script: files.script, messenger }

  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument {...drawing} {...{ locale, look, theme, hosts, texts }} />,
  )}`
}

type Words = {
  title: string
  words: string
  /** The agent to call instead; the office itself if there is none. */
  agent?: EstateAgent
  failure: FrameFailure
}

/** Text in place of the form: who can be called, and the link out of the frame. */
export function drawWords(frame: AskedFrame, { title, words, agent, failure }: Words) {
  const { office, locale } = frame
  const { notFoundLink } = phrasesFor(locale).failure

  return drawFrame(frame, {
    title,
    failure,
    children: (
      <FrameWords
        {...{ title, words, agent }}
        office={publicOfficeOf(office)}
        locale={locale}
        link={{ href: `/${locale}/${office.key}`, words: notFoundLink }}
      />
    ),
  })
}

type Address = { locale: string; office: string; query: URLSearchParams }

/**
 * Tells an agency's page that it misspells the office. @returns null for a page that may not hold
 * our forms.
 */
export async function drawUnknownOffice({ locale, office, query }: Address) {
  const hosts = hostOfAnother(query.get('page'))
  if (!isLocale(locale) || hosts.length === 0) return null
  // A dynamic import: Next refuses a static one in a route.
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
