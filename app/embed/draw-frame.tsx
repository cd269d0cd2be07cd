import 'server-only'

import { createHash } from 'node:crypto'

import type { ReactNode } from 'react'

import { EmbedDocument } from '#components/embed/embed-document.tsx'
import { themeCss } from '#components/house/theme-css.ts'
import { embedFiles } from '#lib/framing/embed-files.ts'
import { faceOf } from '#lib/office/face-of.ts'

import type { AskedFrame } from './frame-of.ts'

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
  const face = faceOf(office)
  const theme = themeCss({
    theme: look.accent ? { ...face.theme, accent: look.accent } : face.theme,
  })
  const files = { style: `/embed/files/${style}`, script: `/embed/files/${script}`, messenger }

  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument
      {...drawing}
      {...{ locale, look, theme, hosts, files }}
      policy={contentPolicy({ messenger, theme })}
    />,
  )}`
}

/** What the page may load and run: our files, and what stands in it word for word. Nothing from anybody else. */
function contentPolicy({ messenger, theme }: { messenger: string; theme: string }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${sourceOf(messenger)}`,
    `style-src 'self' ${sourceOf(theme)}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

function sourceOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
