import 'server-only'

import type { ReactNode } from 'react'

import { EmbedDocument, type FrameFailure } from '#components/embed/embed-document.tsx'
import { embedFiles } from '#lib/http/embed-files.ts'

import { type AskedFrame, frameTheme } from './request.ts'

type Drawing = {
  title: string
  /** Brings the form's script; the page is complete without. */
  config?: object
  /** Takes its place in a frame that cannot send it. */
  apart?: ReactNode
  receipt?: { receiptId: string; reference: string }
  failure?: FrameFailure
  /** A card that leads to the form, with a picture, for pages that may run no form. */
  isCard?: boolean
  children: ReactNode
}

/** A page for a frame, as text. Next has no part in it: its script would weigh three times what is in it. */
export async function drawFrame(frame: AskedFrame, { isCard = false, ...drawing }: Drawing) {
  const { office, locale, look, hosts } = frame
  // Imported here: at the top of a route Next refuses it.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { style, script, ...messengers } = embedFiles()
  const messenger = isCard ? messengers.cardMessenger : messengers.messenger
  const theme = frameTheme(office, look)
  const texts = { style, script, messenger }

  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument {...drawing} {...{ locale, look, theme, hosts, texts }} />,
  )}`
}
