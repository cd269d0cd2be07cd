import { mailtoLink, telLink } from '#lib/estate/contact-links.ts'

// A question mark would let an address in the register add a subject, copies and a body to the
// visitor's mail.
const PLAIN_ADDRESS = /^[^\s@?&%]+@[^\s@?&%]+$/

type MailLinkProps = {
  address: string
  words?: string
  /** Of the mail, for the visitor to send as it is. */
  subject?: string
}

export function MailLink({ address, words = address, subject }: MailLinkProps) {
  const query = subject ? `?subject=${encodeURIComponent(subject)}` : ''

  return PLAIN_ADDRESS.test(address) ? (
    <a href={`${mailtoLink(address)}${query}`}>{words}</a>
  ) : (
    <span>{address}</span>
  )
}

/** A number to tap; the text is what the broker wrote. */
export function PhoneLink({ number, display = number }: { number: string; display?: string }) {
  const href = telLink(number)

  return href ? <a href={href}>{display}</a> : <span>{display}</span>
}
