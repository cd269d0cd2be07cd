/** The body as text without its byte order mark; null for bytes that are no such text. */
export function decodeText(bytes: Buffer, contentType: string) {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(contentType) ?? []
  // ASP.NET Web API reads these two encodings; it falls back on UTF-8 for any other [I].
  const encoding = /^utf-16/i.test(charset) ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
