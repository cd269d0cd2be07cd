import { mailtoLink } from '#lib/estate/mailto-link.ts'

// A question mark would let an address in the register add a subject, copies and a body to the visitor's letter.
const PLAIN_ADDRESS = /^[^\s@?&%]+@[^\s@?&%]+$/

export function MailLink({ address }: { address: string }) {
  return PLAIN_ADDRESS.test(address) ? (
    <a href={mailtoLink(address)}>{address}</a>
  ) : (
    <span>{address}</span>
  )
}
