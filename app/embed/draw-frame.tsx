import 'server-only'

import { createHash } from 'node:crypto'

import type { ReactNode } from 'react'

import { EmbedDocument } from '#components/embed/embed-document.tsx'
import { themeCss } from '#components/house/theme-css.ts'
import { embedFiles } from '#lib/framing/embed-files.ts'
import { faceOf } from '#lib/office/face-of.ts'
import { settings } from '#lib/settings/settings.ts'

import type { AskedFrame } from './frame-of.ts'

type Drawing = {
  title: string
  /** Brings the form's script; the page is complete without. */
  setting?: object
  receipt?: { receiptId: string; reference: string }
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
  const face = faceOf(office)
  const theme = themeCss({
    theme: look.accent ? { ...face.theme, accent: look.accent } : face.theme,
  })
  const files = { style: `/embed/files/${style}`, script: `/embed/files/${script}`, messenger }

  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument
      {...drawing}
      {...{ locale, look, theme, hosts, files }}
      policy={contentPolicy({ messenger, theme, isCard })}
    />,
  )}`
}

type Held = { messenger: string; theme: string; isCard: boolean }

/** What the page may load and run: our files, and what stands in it word for word. Nothing from anybody else. */
function contentPolicy({ messenger, theme, isCard }: Held) {
  // By name besides: in a sandboxed frame, which has no origin, browsers may differ on who 'self' is.
  const own = isCard ? `'self' ${settings().PUBLIC_URL}` : "'self'"

  return [
    "default-src 'none'",
    `script-src 'self' ${sourceOf(messenger)}`,
    `style-src ${own} ${sourceOf(theme)}`,
    isCard ? `img-src ${own}` : "connect-src 'self'",
    isCard ? "form-action 'none'" : "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

function sourceOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
