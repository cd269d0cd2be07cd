import 'server-only'

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type FileToAnswer = {
  text: string
  type: 'text/javascript' | 'text/css'
  /** The `Cache-Control` header: how long the file may be used without revalidation. */
  cacheControl: string
}

/** Returns a file that any page may load; a repeated request gets 304 if the file is the same. */
export function fileAnswer({ headers }: Request, { text, type, cacheControl }: FileToAnswer) {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const common = {
    'cache-control': cacheControl,
    etag,
    'x-content-type-options': 'nosniff',
    // Pages that load only resources that permit it (COEP), and pages that check the file's hash
    // (SRI), must be able to use it.
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  }
  // A proxy in front may have compressed the file and weakened its ETag.
  if (headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers: common })

  return new Response(text, {
    headers: { ...common, 'content-type': `${type}; charset=utf-8` },
  })
}

/** The build `lib/scripts/build-embed.mjs` makes it, for the same browsers as Next's own sheets. */
const FILE = join(process.cwd(), '.next/embed/all.css')

let read: Promise<string> | undefined

/**
 * Returns the whole style sheet as one text, for the pages Next does not render: they do not know
 * Next's name of its file.
 */
export function styleSheet() {
  read ??= readFile(FILE, 'utf8')
  return read
}
