/**
 * A domain as the mail system writes it, in ASCII. The URL parser is the one place where every
 * browser and Node have IDNA (UTS 46); the oldest supported Safari has neither `URL.parse` nor
 * `URL.canParse`.
 * @returns null when it is not a domain.
 */
export function asciiHost(domain: string) {
  try {
    return new URL(`https://${domain}`).hostname
  } catch {
    return null
  }
}
