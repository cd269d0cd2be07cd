import 'server-only'

import { domainToASCII } from 'node:url'

import * as z from 'zod'

// What `<input type="email">` takes: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const DOMAIN = /^(localhost|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63})$/

/**
 * One bare e-mail address, as nodemailer sends to it: it puts a domain with umlauts into punycode by itself. The address is kept as it
 * was written, for people read it.
 */
export const mailbox = z
  .string('must be an e-mail address')
  .trim()
  .max(254, 'must be an e-mail address')
  .refine(
    isMailbox,
    'must be an e-mail address, one and without a name, such as hello@byra.example',
  )

function isMailbox(text: string) {
  const at = text.lastIndexOf('@')

  return LOCAL_PART.test(text.slice(0, Math.max(at, 0))) && DOMAIN.test(asciiDomainOf(text))
}

/** The domain as the mail system writes it; empty when it is none. */
export function asciiDomainOf(address: string) {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1))
}
