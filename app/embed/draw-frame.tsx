import 'server-only'

import type { ReactNode } from 'react'

import { EmbedDocument } from '#components/embed/embed-document.tsx'
import { embedFiles } from '#lib/framing/embed-files.ts'

import type { AskedFrame } from './frame-of.ts'
import { frameTheme } from './frame-theme.ts'

type Drawing = {
  title: string
  /** Brings the form's script; the page is complete without. */
  setting?: object
  receipt?: { receiptId: string; reference: string }
  children: ReactNode
}

/** A page for a frame, as text. Next has no part in it: its script would weigh three times what is in it. */
export async function drawFrame({ office, locale, look, hosts }: AskedFrame, drawing: Drawing) {
  // Imported here: at the top of a route Next refuses it.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { style, script, messenger } = embedFiles()
  const theme = frameTheme(office, look)
  const files = { style: `/embed/files/${style}`, script: `/embed/files/${script}`, messenger }

  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument {...drawing} {...{ locale, look, theme, hosts, files }} />,
  )}`
}
