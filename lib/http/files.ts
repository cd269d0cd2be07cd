import 'server-only'

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type FileToAnswer = {
  text: string
  type: 'text/javascript' | 'text/css'
  /** How long it may be used without asking. */
  cacheControl: string
}

/** A file that any page may load; asked for again, a word is enough where it is the same. */
export function fileAnswer({ headers }: Request, { text, type, cacheControl }: FileToAnswer) {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const common = {
    'cache-control': cacheControl,
    etag,
    'x-content-type-options': 'nosniff',
    // Pages that let in only what agrees to it (COEP), and pages that check the file's hash (SRI), must be able to.
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  }
  // What stands in front may have pressed the file and called its mark a weak one.
  if (headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers: common })

  return new Response(text, {
    headers: { ...common, 'content-type': `${type}; charset=utf-8` },
  })
}

/** Made by `lib/scripts/build-embed.mjs`, for the same browsers as Next's own sheets. */
const FILE = join(process.cwd(), '.next/embed/all.css')

let read: Promise<string> | undefined

/** The whole style sheet as one text, for the pages Next does not render: they do not know what Next called its file. */
export function styleSheet() {
  read ??= readFile(FILE, 'utf8')
  return read
}
