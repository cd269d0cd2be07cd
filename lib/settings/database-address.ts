import 'server-only'

import { Client } from 'pg'
import type * as z from 'zod'

import { LOGIN_SIGNS } from './login-of.ts'

/** Takes DATABASE_URL as it is, once it has been read the way the store is opened by it. */
export function databaseAddress(text: string, context: z.RefinementCtx) {
  const complaint = text.startsWith('file:') ? fileComplaint(text) : serverComplaint(text)
  if (complaint) context.addIssue(complaint)
}

// `file://data/x.db` would be a folder at the top of the disk.
function fileComplaint(text: string) {
  if (/^file:(\/\/(?!\/)|$)/.test(text)) return 'must be file:./<path> or file:/<path>'
  if (/[?#]|^file:~/.test(text)) return 'must be file:<path>, without ~, options or #'

  return null
}

function serverComplaint(text: string) {
  if (!/^postgres(ql)?:\/\/./.test(text)) return 'must be file:<path> or postgres://…'
  const shape = `must be postgres://user:password@host:5432/database: ${LOGIN_SIGNS}`
  // Without a host, the driver takes the one of `?host=`.
  const url = URL.parse(text.replace('@/', '@localhost/'))
  const isOdd = [...(url?.searchParams.keys() ?? [])].some((name) => !/^[A-Za-z_]+$/.test(name))
  if (!url || url.hash || isOdd || /^\/.*[/@]/.test(url.pathname) || /[\t\r\n]/.test(text))
    return shape
  if (url.hostname.includes(',')) return 'must name one host'

  return readable(text) ? null : shape
}

/** Whether the driver itself reads it: it decodes the login, and it reads certificates that are named. */
function readable(connectionString: string) {
  try {
    new Client({ connectionString })
    return true
  } catch {
    return false
  }
}
