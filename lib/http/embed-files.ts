import 'server-only'

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as z from 'zod'

import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { settings } from '#lib/settings/settings.ts'

const FOLDER = join(process.cwd(), '.next/embed')

const manifestSchema = z.object({
  style: z.string(),
  cardStyle: z.string(),
  script: z.string(),
  files: z.array(z.string()),
  viewer: z.string(),
  messenger: z.string(),
  cardMessenger: z.string(),
  loader: z.string(),
})

/**
 * The output of `lib/scripts/build-embed.mjs`, with the loader as it is for this host. It is read
 * once.
 */
export type EmbedFiles = {
  /** These five are inlined into the page: a form's, or a card's. */
  style: string
  cardStyle: string
  script: string
  messenger: string
  cardMessenger: string
  /** The address of the script that shows an estate's pictures. */
  viewer: string
  /** A page may use `integrity` to require this exact text: https://www.w3.org/TR/SRI/ */
  loader: { name: string; text: string; integrity: string }
  texts: ReadonlyMap<string, string>
}

let read: EmbedFiles | undefined

export function embedFiles(): EmbedFiles {
  read ??= readFiles()
  return read
}

function readFiles(): EmbedFiles {
  const { files, loader, viewer, ...others } = manifestSchema.parse(
    JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')),
  )
  const text = loaderForHost(loader)
  const name = `loader-${hashOf(text)}.js`
  const texts = [...files, viewer].map(
    (file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const,
  )

  return {
    ...others,
    viewer: `/embed/files/${viewer}`,
    loader: { name, text, integrity: `sha384-${sha384Of(text)}` },
    texts: new Map([...texts, [name, text]]),
  }
}

/**
 * The loader contains its own origin: pages that bundle their scripts into one file lose each
 * script's source.
 */
function loaderForHost(loader: string) {
  const words = Object.fromEntries(
    LOCALES.map((locale) => {
      const { title, close } = phrasesFor(locale).embed
      return [locale, { title, close }]
    }),
  )

  return loader.replace(/\bINTRESSE\b/, () =>
    JSON.stringify({ home: settings().PUBLIC_URL, words }),
  )
}

function sha384Of(text: string) {
  return createHash('sha384').update(text).digest('base64')
}

function hashOf(text: string) {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}
